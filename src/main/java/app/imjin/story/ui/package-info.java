@NullMarked
@NamedInterface("ui")
package app.imjin.story.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
