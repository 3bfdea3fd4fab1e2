/** What a plan was made from, and whether it would be made again. */
@NullMarked
package dev.ballast.planner.domain.decision;

import org.jspecify.annotations.NullMarked;
