/** What somebody wants to hold, and how far the portfolio is from it. */
@NullMarked
package dev.ballast.planner.domain.targets;

import org.jspecify.annotations.NullMarked;
