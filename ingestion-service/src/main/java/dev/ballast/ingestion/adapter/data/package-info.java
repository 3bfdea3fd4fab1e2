/** The data that comes with the service. */
@NullMarked
package dev.ballast.ingestion.adapter.data;

import org.jspecify.annotations.NullMarked;
