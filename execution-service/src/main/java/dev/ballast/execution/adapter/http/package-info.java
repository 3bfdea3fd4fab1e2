/** Execution's part of the public API, and the kill switch's own way in. */
@NullMarked
package dev.ballast.execution.adapter.http;

import org.jspecify.annotations.NullMarked;
