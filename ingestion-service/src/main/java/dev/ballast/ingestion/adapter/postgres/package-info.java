/** State in PostgreSQL. */
@NullMarked
package dev.ballast.ingestion.adapter.postgres;

import org.jspecify.annotations.NullMarked;
