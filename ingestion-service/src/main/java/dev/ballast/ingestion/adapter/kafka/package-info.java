/** What this service says and hears. */
@NullMarked
package dev.ballast.ingestion.adapter.kafka;

import org.jspecify.annotations.NullMarked;
