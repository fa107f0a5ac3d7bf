/// Events in time, and the strip that shows them.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "pack"})
package app.imjin.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
