/// The teacher's pages that bring the others together: home, class, assignment.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "settings",
      "security",
      "shell",
      "pack",
      "story",
      "story :: ui",
      "quiz",
      "classroom",
      "live :: ui",
      "results :: ui"
    })
package app.imjin.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
