/** What happens before the first event. */
@NullMarked
package dev.ballast.events.start;

import org.jspecify.annotations.NullMarked;
