/** Return and drawdown over a portfolio's snapshots. */
@NullMarked
package dev.ballast.analytics.domain.performance;

import org.jspecify.annotations.NullMarked;
