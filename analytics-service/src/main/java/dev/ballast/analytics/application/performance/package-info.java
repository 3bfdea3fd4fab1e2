/** What a portfolio did over time. */
@NullMarked
package dev.ballast.analytics.application.performance;

import org.jspecify.annotations.NullMarked;
