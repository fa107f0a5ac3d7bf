/// What the person who runs Imjin can set: checked before anything starts, and said in clear
/// sentences when it cannot be used.
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package app.imjin.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
