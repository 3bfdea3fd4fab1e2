/** Takes snapshots and measures performance. */
@NullMarked
package dev.ballast.analytics.application.snapshots;

import org.jspecify.annotations.NullMarked;
