/** Runs and their seven stages, put together from events in any order. */
@NullMarked
package dev.ballast.notification.domain.run;

import org.jspecify.annotations.NullMarked;
