/** Begins the execution of a plan, once. */
@NullMarked
package dev.ballast.execution.application.start;

import org.jspecify.annotations.NullMarked;
