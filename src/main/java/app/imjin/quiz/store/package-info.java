/// Quiz versions in the database.
@NullMarked
package app.imjin.quiz.store;

import org.jspecify.annotations.NullMarked;
