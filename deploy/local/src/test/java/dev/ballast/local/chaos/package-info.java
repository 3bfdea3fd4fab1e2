@NullMarked
package dev.ballast.local.chaos;

import org.jspecify.annotations.NullMarked;
