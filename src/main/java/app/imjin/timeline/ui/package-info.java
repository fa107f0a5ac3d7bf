@NullMarked
@NamedInterface("ui")
package app.imjin.timeline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
