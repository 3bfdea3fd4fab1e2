/** Books fills. */
@NullMarked
package dev.ballast.ingestion.application.fill;

import org.jspecify.annotations.NullMarked;
