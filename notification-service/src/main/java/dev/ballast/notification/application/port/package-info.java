/** What the handlers need from outside. */
@NullMarked
package dev.ballast.notification.application.port;

import org.jspecify.annotations.NullMarked;
