/** The one producer, and what else reaches Kafka directly. */
@NullMarked
package dev.ballast.events.kafka;

import org.jspecify.annotations.NullMarked;
