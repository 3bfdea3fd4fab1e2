/** Venues: in this release the paper venue, with a journal of its own. */
@NullMarked
package dev.ballast.execution.adapter.venue;

import org.jspecify.annotations.NullMarked;
