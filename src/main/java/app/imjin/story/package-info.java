/// Stories, steps, claims, glossary, and the reader.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "pack",
      "map",
      "map :: ui",
      "timeline",
      "timeline :: ui",
      "quiz",
      "quiz :: ui"
    })
package app.imjin.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
