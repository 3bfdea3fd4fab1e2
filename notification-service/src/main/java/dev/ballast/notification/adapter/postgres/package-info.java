/** What notification keeps. */
@NullMarked
package dev.ballast.notification.adapter.postgres;

import org.jspecify.annotations.NullMarked;
