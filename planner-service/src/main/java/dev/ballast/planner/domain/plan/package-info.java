/** A plan's life, from proposal to execution. */
@NullMarked
package dev.ballast.planner.domain.plan;

import org.jspecify.annotations.NullMarked;
