/** What a portfolio holds, normalised and priced. */
@NullMarked
package dev.ballast.ingestion.domain.snapshot;

import org.jspecify.annotations.NullMarked;
