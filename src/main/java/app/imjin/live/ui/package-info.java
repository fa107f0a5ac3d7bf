@NullMarked
@NamedInterface("ui")
package app.imjin.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
