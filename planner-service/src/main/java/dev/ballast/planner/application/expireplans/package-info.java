/** Ends plans that nobody executes in time. */
@NullMarked
package dev.ballast.planner.application.expireplans;

import org.jspecify.annotations.NullMarked;
