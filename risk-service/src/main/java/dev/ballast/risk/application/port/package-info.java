/** What the handlers need from outside. */
@NullMarked
package dev.ballast.risk.application.port;

import org.jspecify.annotations.NullMarked;
