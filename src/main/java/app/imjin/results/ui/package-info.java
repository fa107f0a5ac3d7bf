@NullMarked
@NamedInterface("ui")
package app.imjin.results.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
