/** Sending dead letters back. */
@NullMarked
package dev.ballast.events.deadletter;

import org.jspecify.annotations.NullMarked;
