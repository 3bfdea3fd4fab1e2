/** Statements as files. */
@NullMarked
package dev.ballast.ingestion.adapter.csv;

import org.jspecify.annotations.NullMarked;
