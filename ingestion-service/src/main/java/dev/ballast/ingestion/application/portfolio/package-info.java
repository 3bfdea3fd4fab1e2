/** Opens and reads portfolios. */
@NullMarked
package dev.ballast.ingestion.application.portfolio;

import org.jspecify.annotations.NullMarked;
