/** What operators see. */
@NullMarked
package dev.ballast.execution.adapter.meter;

import org.jspecify.annotations.NullMarked;
