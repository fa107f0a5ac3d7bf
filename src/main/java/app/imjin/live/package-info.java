/// The presenter: a step or a question on the projector.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "security",
      "pack",
      "story",
      "story :: ui",
      "quiz",
      "quiz :: ui",
      "classroom"
    })
package app.imjin.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
