/** Opens, follows and closes sessions. */
@NullMarked
package dev.ballast.analytics.application.sessions;

import org.jspecify.annotations.NullMarked;
