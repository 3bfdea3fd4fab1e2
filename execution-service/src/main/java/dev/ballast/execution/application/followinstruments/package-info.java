/** Hears which instruments the venues list. */
@NullMarked
package dev.ballast.execution.application.followinstruments;

import org.jspecify.annotations.NullMarked;
