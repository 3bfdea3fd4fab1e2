/** The planner's events on the wire. */
@NullMarked
package dev.ballast.planner.adapter.kafka;

import org.jspecify.annotations.NullMarked;
