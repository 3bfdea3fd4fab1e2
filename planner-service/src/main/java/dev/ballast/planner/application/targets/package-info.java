/** Reads and sets targets. */
@NullMarked
package dev.ballast.planner.application.targets;

import org.jspecify.annotations.NullMarked;
