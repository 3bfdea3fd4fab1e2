/** Polls Kafka: a thread for each channel, a batch at a time. */
@NullMarked
package dev.ballast.events.listen;

import org.jspecify.annotations.NullMarked;
