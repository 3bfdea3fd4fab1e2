/** A word on a plan, with its reasons. */
@NullMarked
package dev.ballast.risk.domain.assessment;

import org.jspecify.annotations.NullMarked;
