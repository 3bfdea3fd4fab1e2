@NullMarked
package dev.ballast.analytics;

import org.jspecify.annotations.NullMarked;
