/** What other services told of plans, executions and orders, in this service's words. */
@NullMarked
package dev.ballast.analytics.domain.fact;

import org.jspecify.annotations.NullMarked;
