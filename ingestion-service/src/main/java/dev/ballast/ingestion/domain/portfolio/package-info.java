/** Portfolios: what they are, for their life. */
@NullMarked
package dev.ballast.ingestion.domain.portfolio;

import org.jspecify.annotations.NullMarked;
