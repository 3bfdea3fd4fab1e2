/** What a portfolio held, as ingestion told it. */
@NullMarked
package dev.ballast.analytics.domain.portfolio;

import org.jspecify.annotations.NullMarked;
