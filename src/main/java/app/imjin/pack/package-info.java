/// Reads, checks and serves content packs; the ids of everything in one.
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package app.imjin.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
