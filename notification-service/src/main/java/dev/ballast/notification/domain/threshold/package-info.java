/** When people want to be told. */
@NullMarked
package dev.ballast.notification.domain.threshold;

import org.jspecify.annotations.NullMarked;
