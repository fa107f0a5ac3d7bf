/// Learners' forms and the answer endpoint.
@NullMarked
package app.imjin.classroom.web;

import org.jspecify.annotations.NullMarked;
