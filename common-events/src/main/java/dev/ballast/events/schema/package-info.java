/** How events look on the wire, and how a reader learns what it has not seen. */
@NullMarked
package dev.ballast.events.schema;

import org.jspecify.annotations.NullMarked;
