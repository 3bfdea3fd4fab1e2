/** Where holdings lie. */
@NullMarked
package dev.ballast.ingestion.domain.location;

import org.jspecify.annotations.NullMarked;
