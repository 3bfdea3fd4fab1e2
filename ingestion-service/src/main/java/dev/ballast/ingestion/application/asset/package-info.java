/** Reference data: read, decided, published. */
@NullMarked
package dev.ballast.ingestion.application.asset;

import org.jspecify.annotations.NullMarked;
