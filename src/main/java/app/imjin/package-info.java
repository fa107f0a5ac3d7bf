/// Imjin: a news story as a lesson.
@NullMarked
package app.imjin;

import org.jspecify.annotations.NullMarked;
