/** A person sets a trading state: the kill switch. */
@NullMarked
package dev.ballast.risk.application.settradingstate;

import org.jspecify.annotations.NullMarked;
