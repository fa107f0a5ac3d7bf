/// Questions, papers, grading and quiz versions.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"common", "pack", "map", "map :: ui", "timeline", "timeline :: ui"})
package app.imjin.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
