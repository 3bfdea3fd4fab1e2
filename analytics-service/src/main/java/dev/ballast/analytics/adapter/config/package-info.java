/** What operators see of sessions: log lines and meters. */
@NullMarked
package dev.ballast.analytics.adapter.config;

import org.jspecify.annotations.NullMarked;
