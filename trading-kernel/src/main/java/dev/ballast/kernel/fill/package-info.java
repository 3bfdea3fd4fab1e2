/** Fills, and the model that makes them from a book. */
@NullMarked
package dev.ballast.kernel.fill;

import org.jspecify.annotations.NullMarked;
