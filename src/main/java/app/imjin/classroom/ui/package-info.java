/// The learners' pages: join, class, assignment.
@NullMarked
package app.imjin.classroom.ui;

import org.jspecify.annotations.NullMarked;
