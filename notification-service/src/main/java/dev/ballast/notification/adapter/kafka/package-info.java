/** Events in and out. */
@NullMarked
package dev.ballast.notification.adapter.kafka;

import org.jspecify.annotations.NullMarked;
