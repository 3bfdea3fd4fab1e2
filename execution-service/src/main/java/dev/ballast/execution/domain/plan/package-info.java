/** Approved plans, as execution keeps them. */
@NullMarked
package dev.ballast.execution.domain.plan;

import org.jspecify.annotations.NullMarked;
