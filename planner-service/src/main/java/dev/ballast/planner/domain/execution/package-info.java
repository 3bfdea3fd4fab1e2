/** What execution says about a plan. */
@NullMarked
package dev.ballast.planner.domain.execution;

import org.jspecify.annotations.NullMarked;
