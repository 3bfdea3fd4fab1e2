/** What the gateway needs from the world. */
@NullMarked
package dev.ballast.gateway.application.port;

import org.jspecify.annotations.NullMarked;
