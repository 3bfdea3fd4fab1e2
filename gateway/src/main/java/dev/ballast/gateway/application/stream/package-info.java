/** Hearing events and telling them on. */
@NullMarked
package dev.ballast.gateway.application.stream;

import org.jspecify.annotations.NullMarked;
