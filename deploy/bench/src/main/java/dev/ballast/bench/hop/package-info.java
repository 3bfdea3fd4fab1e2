/** How long an event takes from one service to the next. */
@NullMarked
package dev.ballast.bench.hop;

import org.jspecify.annotations.NullMarked;
