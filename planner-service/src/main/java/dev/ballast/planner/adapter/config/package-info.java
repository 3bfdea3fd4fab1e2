/** Configuration, schedules, meters. */
@NullMarked
package dev.ballast.planner.adapter.config;

import org.jspecify.annotations.NullMarked;
