@NullMarked
@NamedInterface("ui")
package app.imjin.quiz.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
