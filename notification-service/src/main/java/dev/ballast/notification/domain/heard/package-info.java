/** What other services say, as far as notification cares. */
@NullMarked
package dev.ballast.notification.domain.heard;

import org.jspecify.annotations.NullMarked;
