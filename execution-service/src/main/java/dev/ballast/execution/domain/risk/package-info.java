/** Execution's own copy of the limits and the trading state. */
@NullMarked
package dev.ballast.execution.domain.risk;

import org.jspecify.annotations.NullMarked;
