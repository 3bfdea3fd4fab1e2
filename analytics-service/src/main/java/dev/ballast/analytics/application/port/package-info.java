/** What the handlers need of the database. */
@NullMarked
package dev.ballast.analytics.application.port;

import org.jspecify.annotations.NullMarked;
