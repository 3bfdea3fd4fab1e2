/** What people are told about. */
@NullMarked
package dev.ballast.notification.domain.alert;

import org.jspecify.annotations.NullMarked;
