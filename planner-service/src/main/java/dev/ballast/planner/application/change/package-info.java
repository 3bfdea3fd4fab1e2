/** Changes plans and says so. */
@NullMarked
package dev.ballast.planner.application.change;

import org.jspecify.annotations.NullMarked;
