/** Starts and stops runs. */
@NullMarked
package dev.ballast.planner.application.run;

import org.jspecify.annotations.NullMarked;
