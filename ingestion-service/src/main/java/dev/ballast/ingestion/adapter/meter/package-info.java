/** Meters of what operators watch. */
@NullMarked
package dev.ballast.ingestion.adapter.meter;

import org.jspecify.annotations.NullMarked;
