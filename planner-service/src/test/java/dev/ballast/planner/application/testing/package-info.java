/** The world of the handlers, in memory. */
@NullMarked
package dev.ballast.planner.application.testing;

import org.jspecify.annotations.NullMarked;
