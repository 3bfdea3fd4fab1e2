/** What the use cases need from outside. */
@NullMarked
package dev.ballast.ingestion.application.port;

import org.jspecify.annotations.NullMarked;
