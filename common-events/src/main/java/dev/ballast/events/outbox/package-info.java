/** Events that wait to be sent, and their relay. */
@NullMarked
package dev.ballast.events.outbox;

import org.jspecify.annotations.NullMarked;
