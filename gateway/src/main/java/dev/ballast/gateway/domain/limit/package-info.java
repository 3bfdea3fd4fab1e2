/** How much a caller may ask. */
@NullMarked
package dev.ballast.gateway.domain.limit;

import org.jspecify.annotations.NullMarked;
