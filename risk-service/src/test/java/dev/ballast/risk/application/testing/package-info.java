/** Ports in memory, for tests of handlers. */
@NullMarked
package dev.ballast.risk.application.testing;

import org.jspecify.annotations.NullMarked;
