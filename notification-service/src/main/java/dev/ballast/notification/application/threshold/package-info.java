/** People set when they want to be told. */
@NullMarked
package dev.ballast.notification.application.threshold;

import org.jspecify.annotations.NullMarked;
