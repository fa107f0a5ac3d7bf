/// Sign-in, the first teacher and a lost password.
@NullMarked
package app.imjin.security.ui;

import org.jspecify.annotations.NullMarked;
