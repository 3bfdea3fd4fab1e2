/** How long an event waits in the outbox, and how fast a backlog leaves it. */
@NullMarked
package dev.ballast.bench.outbox;

import org.jspecify.annotations.NullMarked;
