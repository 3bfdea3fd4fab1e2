/** Ports in memory, for tests of handlers. */
@NullMarked
package dev.ballast.notification.application.testing;

import org.jspecify.annotations.NullMarked;
