/** The trading state is told again and again, so that silence is noticed. */
@NullMarked
package dev.ballast.risk.application.publishstate;

import org.jspecify.annotations.NullMarked;
