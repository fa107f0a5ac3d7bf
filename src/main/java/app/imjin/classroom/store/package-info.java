/// Classes, participants, assignments and attempts in the database.
@NullMarked
package app.imjin.classroom.store;

import org.jspecify.annotations.NullMarked;
