/** What drives executions when nobody asks: contexts, the start, the clock. */
@NullMarked
package dev.ballast.execution.adapter.engine;

import org.jspecify.annotations.NullMarked;
