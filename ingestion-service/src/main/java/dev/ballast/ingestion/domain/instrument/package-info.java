/** What can be traded where. */
@NullMarked
package dev.ballast.ingestion.domain.instrument;

import org.jspecify.annotations.NullMarked;
