/** Meters that every service has. */
@NullMarked
package dev.ballast.events.meter;

import org.jspecify.annotations.NullMarked;
