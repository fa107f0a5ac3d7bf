/// The views of the teacher's pages; `TeachingNavigation` has their addresses.
@NullMarked
@NamedInterface("ui")
package app.imjin.teaching.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
