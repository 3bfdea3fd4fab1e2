/** Follows what execution does with plans. */
@NullMarked
package dev.ballast.planner.application.followexecution;

import org.jspecify.annotations.NullMarked;
