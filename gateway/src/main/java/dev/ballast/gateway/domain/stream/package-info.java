/** What the live stream tells. */
@NullMarked
package dev.ballast.gateway.domain.stream;

import org.jspecify.annotations.NullMarked;
