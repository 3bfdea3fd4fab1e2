/** Events: what services say to each other, and how it is delivered exactly once. */
@NullMarked
package dev.ballast.events;

import org.jspecify.annotations.NullMarked;
