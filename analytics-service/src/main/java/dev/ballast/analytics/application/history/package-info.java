/** Past sessions with their orders. */
@NullMarked
package dev.ballast.analytics.application.history;

import org.jspecify.annotations.NullMarked;
