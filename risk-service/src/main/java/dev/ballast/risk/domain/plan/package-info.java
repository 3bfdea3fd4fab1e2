/** What risk needs to know of a plan. */
@NullMarked
package dev.ballast.risk.domain.plan;

import org.jspecify.annotations.NullMarked;
