/** The planner's tables. */
@NullMarked
package dev.ballast.planner.adapter.postgres;

import org.jspecify.annotations.NullMarked;
