/// Serves the sources while somebody works on them: `./mvnw dev`. It lies among the tests, so that
/// no jar can carry it. Decision 14 says how it works.
@NullMarked
package app.imjin.dev;

import org.jspecify.annotations.NullMarked;
