/** An execution: its orders, its rounds, its result. */
@NullMarked
package dev.ballast.execution.domain.execution;

import org.jspecify.annotations.NullMarked;
