/// From content files to stories.
@NullMarked
package app.imjin.story.load;

import org.jspecify.annotations.NullMarked;
