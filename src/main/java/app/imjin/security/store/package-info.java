/// Accounts and console codes in the database.
@NullMarked
package app.imjin.security.store;

import org.jspecify.annotations.NullMarked;
