/// What Imjin tells those who watch over it: whether it is well, what it is made of.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "pack"})
package app.imjin.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
