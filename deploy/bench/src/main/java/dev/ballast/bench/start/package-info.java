/** A whole stack from nothing to ready, and what it takes. */
@NullMarked
package dev.ballast.bench.start;

import org.jspecify.annotations.NullMarked;
