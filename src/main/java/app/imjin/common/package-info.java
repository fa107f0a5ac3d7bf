/// Small values and parts that every module may use.
@NullMarked
@ApplicationModule(
    allowedDependencies = {},
    type = ApplicationModule.Type.OPEN)
package app.imjin.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
