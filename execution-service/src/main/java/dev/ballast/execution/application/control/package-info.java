/** Cancels, pauses and resumes. */
@NullMarked
package dev.ballast.execution.application.control;

import org.jspecify.annotations.NullMarked;
