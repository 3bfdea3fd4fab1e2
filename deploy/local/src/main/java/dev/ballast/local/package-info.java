/**
 * The embedded stack: PostgreSQL, Kafka, Redis and the seven services as children of one
 * supervisor, on loopback.
 */
@NullMarked
package dev.ballast.local;

import org.jspecify.annotations.NullMarked;
