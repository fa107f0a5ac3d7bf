/// Reading a pack's timeline.
@NullMarked
package app.imjin.timeline.load;

import org.jspecify.annotations.NullMarked;
