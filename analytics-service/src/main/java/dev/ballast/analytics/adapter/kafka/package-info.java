/** Events in and out. */
@NullMarked
package dev.ballast.analytics.adapter.kafka;

import org.jspecify.annotations.NullMarked;
