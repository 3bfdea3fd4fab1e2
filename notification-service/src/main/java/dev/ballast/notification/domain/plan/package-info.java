/** Plans that wait for somebody. */
@NullMarked
package dev.ballast.notification.domain.plan;

import org.jspecify.annotations.NullMarked;
