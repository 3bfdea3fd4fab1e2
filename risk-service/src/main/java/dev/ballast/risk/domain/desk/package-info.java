/** A tenant's limits and trading states, which change and are published together. */
@NullMarked
package dev.ballast.risk.domain.desk;

import org.jspecify.annotations.NullMarked;
