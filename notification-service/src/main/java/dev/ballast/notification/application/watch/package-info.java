/** What nobody says: silence, and plans that wait. */
@NullMarked
package dev.ballast.notification.application.watch;

import org.jspecify.annotations.NullMarked;
