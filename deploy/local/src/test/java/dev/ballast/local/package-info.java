@NullMarked
package dev.ballast.local;

import org.jspecify.annotations.NullMarked;
