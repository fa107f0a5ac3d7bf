/// From files to packs: reading, checking against the schemas, checking that every reference leads
/// somewhere.
@NullMarked
package app.imjin.pack.load;

import org.jspecify.annotations.NullMarked;
