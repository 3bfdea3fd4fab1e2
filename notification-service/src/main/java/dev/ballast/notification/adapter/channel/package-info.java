/** Ways to people. */
@NullMarked
package dev.ballast.notification.adapter.channel;

import org.jspecify.annotations.NullMarked;
