/** Fills of ours, heard and booked. */
@NullMarked
package dev.ballast.ingestion.domain.fill;

import org.jspecify.annotations.NullMarked;
