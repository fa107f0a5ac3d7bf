/// Reports on an assignment: misunderstandings, the grid, facility, CSV.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "security",
      "pack",
      "map",
      "map :: ui",
      "story",
      "live :: ui",
      "classroom",
      "quiz",
      "quiz :: ui"
    })
package app.imjin.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
