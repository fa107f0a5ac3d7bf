/// Scenes on the map: places, layers, the drawing the server sends and the map element.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "pack"})
package app.imjin.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
