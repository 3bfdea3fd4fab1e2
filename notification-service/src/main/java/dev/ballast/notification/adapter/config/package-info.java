/** Clockwork and meters. */
@NullMarked
package dev.ballast.notification.adapter.config;

import org.jspecify.annotations.NullMarked;
