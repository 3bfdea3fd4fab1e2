/** Takes snapshots and measures drift. */
@NullMarked
package dev.ballast.planner.application.snapshots;

import org.jspecify.annotations.NullMarked;
