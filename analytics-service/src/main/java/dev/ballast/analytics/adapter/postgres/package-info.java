/** The service's own database. */
@NullMarked
package dev.ballast.analytics.adapter.postgres;

import org.jspecify.annotations.NullMarked;
