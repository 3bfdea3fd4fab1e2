/** What people ask for. */
@NullMarked
package dev.ballast.notification.application.read;

import org.jspecify.annotations.NullMarked;
