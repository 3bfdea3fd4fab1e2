/** The planner's part of the public API. */
@NullMarked
package dev.ballast.planner.adapter.http;

import org.jspecify.annotations.NullMarked;
