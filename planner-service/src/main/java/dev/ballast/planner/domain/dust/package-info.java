/** What is too small to be traded, and waits. */
@NullMarked
package dev.ballast.planner.domain.dust;

import org.jspecify.annotations.NullMarked;
