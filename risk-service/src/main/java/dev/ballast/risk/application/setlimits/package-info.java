/** A person sets the limits. */
@NullMarked
package dev.ballast.risk.application.setlimits;

import org.jspecify.annotations.NullMarked;
