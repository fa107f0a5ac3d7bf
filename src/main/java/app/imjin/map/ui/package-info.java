@NullMarked
@NamedInterface("ui")
package app.imjin.map.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
