/** A desk that trades, books that count it: the smallest services on common-events. */
@NullMarked
package dev.ballast.delivery;

import org.jspecify.annotations.NullMarked;
