/// The frame around every page: layouts, first paint, error views. It imports no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "security"})
package app.imjin.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
