/** Approves and rejects plans. */
@NullMarked
package dev.ballast.planner.application.decideplan;

import org.jspecify.annotations.NullMarked;
