/** Reads plans. */
@NullMarked
package dev.ballast.planner.application.readplans;

import org.jspecify.annotations.NullMarked;
