/** Reads what waits because it is too small. */
@NullMarked
package dev.ballast.planner.application.readdust;

import org.jspecify.annotations.NullMarked;
