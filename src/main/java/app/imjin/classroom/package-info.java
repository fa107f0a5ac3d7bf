/// Classes, participants, tickets, assignments, attempts, and the answer endpoint.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "security",
      "pack",
      "story",
      "story :: ui",
      "quiz",
      "quiz :: ui"
    })
package app.imjin.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
