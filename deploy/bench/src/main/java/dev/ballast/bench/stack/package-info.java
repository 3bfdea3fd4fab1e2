/** Servers and processes of a benchmark's own. */
@NullMarked
package dev.ballast.bench.stack;

import org.jspecify.annotations.NullMarked;
