/** From what is known to what should be done. */
@NullMarked
package dev.ballast.planner.application.draft;

import org.jspecify.annotations.NullMarked;
