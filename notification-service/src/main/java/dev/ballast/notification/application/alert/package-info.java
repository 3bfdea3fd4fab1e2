/** Alerts are raised, acknowledged, resolved and delivered. */
@NullMarked
package dev.ballast.notification.application.alert;

import org.jspecify.annotations.NullMarked;
