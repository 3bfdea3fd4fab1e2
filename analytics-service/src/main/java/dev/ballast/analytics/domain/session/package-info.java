/** A session: what one plan set out to do and what came of it. */
@NullMarked
package dev.ballast.analytics.domain.session;

import org.jspecify.annotations.NullMarked;
