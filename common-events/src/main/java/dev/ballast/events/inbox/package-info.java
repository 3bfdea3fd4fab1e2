/** Taking events: once, in batches, or put aside. */
@NullMarked
package dev.ballast.events.inbox;

import org.jspecify.annotations.NullMarked;
