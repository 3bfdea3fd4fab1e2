/** Holdings, where they lie, what they are worth, how far they are from their targets. */
@NullMarked
package dev.ballast.kernel.portfolio;

import org.jspecify.annotations.NullMarked;
