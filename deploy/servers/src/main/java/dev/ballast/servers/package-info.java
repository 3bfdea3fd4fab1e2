/**
 * Real PostgreSQL, Kafka and Redis as child processes on loopback, for the local stack and for
 * tests.
 */
@NullMarked
package dev.ballast.servers;

import org.jspecify.annotations.NullMarked;
