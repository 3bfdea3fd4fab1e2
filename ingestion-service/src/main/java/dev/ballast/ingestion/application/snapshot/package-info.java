/** Takes and reads snapshots. */
@NullMarked
package dev.ballast.ingestion.application.snapshot;

import org.jspecify.annotations.NullMarked;
