/** Imported statements: formats, rows, and what is wrong with them. */
@NullMarked
package dev.ballast.ingestion.domain.statement;

import org.jspecify.annotations.NullMarked;
