@NullMarked
package dev.ballast.notification;

import org.jspecify.annotations.NullMarked;
