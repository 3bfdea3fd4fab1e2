/** What other services say becomes runs, health and alerts. */
@NullMarked
package dev.ballast.notification.application.follow;

import org.jspecify.annotations.NullMarked;
