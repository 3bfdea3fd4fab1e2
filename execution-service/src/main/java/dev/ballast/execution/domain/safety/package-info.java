/** What must hold before a plan is executed and before an order is sent. */
@NullMarked
package dev.ballast.execution.domain.safety;

import org.jspecify.annotations.NullMarked;
