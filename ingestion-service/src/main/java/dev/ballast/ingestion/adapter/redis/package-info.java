/** A cache of what is read often. */
@NullMarked
package dev.ballast.ingestion.adapter.redis;

import org.jspecify.annotations.NullMarked;
