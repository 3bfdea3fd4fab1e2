/** How much a desk may do. */
@NullMarked
package dev.ballast.risk.domain.limits;

import org.jspecify.annotations.NullMarked;
