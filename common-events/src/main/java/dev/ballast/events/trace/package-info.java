/** One trace from HTTP over Kafka to the database. */
@NullMarked
package dev.ballast.events.trace;

import org.jspecify.annotations.NullMarked;
