/** Execution's own tables. */
@NullMarked
package dev.ballast.execution.adapter.postgres;

import org.jspecify.annotations.NullMarked;
