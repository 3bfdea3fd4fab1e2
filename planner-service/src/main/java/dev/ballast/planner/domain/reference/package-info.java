/** Instruments and assets, as ingestion says. */
@NullMarked
package dev.ballast.planner.domain.reference;

import org.jspecify.annotations.NullMarked;
