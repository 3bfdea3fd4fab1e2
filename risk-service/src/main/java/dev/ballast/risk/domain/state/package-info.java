/** Whether a desk may trade at all. */
@NullMarked
package dev.ballast.risk.domain.state;

import org.jspecify.annotations.NullMarked;
