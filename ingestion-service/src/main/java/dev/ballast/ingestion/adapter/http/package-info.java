/** The public paths of this service. */
@NullMarked
package dev.ballast.ingestion.adapter.http;

import org.jspecify.annotations.NullMarked;
