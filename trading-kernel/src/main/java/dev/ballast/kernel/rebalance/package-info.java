/** From what is held and what is wanted to the orders that lead there. */
@NullMarked
package dev.ballast.kernel.rebalance;

import org.jspecify.annotations.NullMarked;
