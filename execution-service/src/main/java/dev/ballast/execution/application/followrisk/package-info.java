/** Hears risk, over Kafka and, for the trading state, over HTTP too. */
@NullMarked
package dev.ballast.execution.application.followrisk;

import org.jspecify.annotations.NullMarked;
