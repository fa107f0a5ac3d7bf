/// Reads a pack's layers and places.
@NullMarked
package app.imjin.map.load;

import org.jspecify.annotations.NullMarked;
