/** Drives executions round by round: stores, then acts, then hears. */
@NullMarked
package dev.ballast.execution.application.advance;

import org.jspecify.annotations.NullMarked;
