/** What the planner knows of a portfolio. */
@NullMarked
package dev.ballast.planner.domain.portfolio;

import org.jspecify.annotations.NullMarked;
