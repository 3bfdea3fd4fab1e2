/** Forgetting what no longer matters. */
@NullMarked
package dev.ballast.events.clean;

import org.jspecify.annotations.NullMarked;
