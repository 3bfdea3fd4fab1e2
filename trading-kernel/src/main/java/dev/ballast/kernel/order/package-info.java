/** An order from its intent to its last fill: the value, its state machine, its protocol. */
@NullMarked
package dev.ballast.kernel.order;

import org.jspecify.annotations.NullMarked;
