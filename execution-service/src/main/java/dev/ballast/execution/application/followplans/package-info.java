/** Hears the planner. */
@NullMarked
package dev.ballast.execution.application.followplans;

import org.jspecify.annotations.NullMarked;
