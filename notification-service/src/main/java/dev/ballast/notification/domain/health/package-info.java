/** Which services live. */
@NullMarked
package dev.ballast.notification.domain.health;

import org.jspecify.annotations.NullMarked;
