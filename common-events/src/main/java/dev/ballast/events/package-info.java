@NullMarked
package dev.ballast.events;

import org.jspecify.annotations.NullMarked;
