/** Reference data: which assets there are, what they count as, and in which group. */
@NullMarked
package dev.ballast.ingestion.domain.asset;

import org.jspecify.annotations.NullMarked;
