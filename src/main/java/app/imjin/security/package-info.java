/// Accounts, roles, sign-in and participant tokens.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "settings"})
package app.imjin.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
