/** Shows executions, orders and fills. */
@NullMarked
package dev.ballast.execution.application.view;

import org.jspecify.annotations.NullMarked;
