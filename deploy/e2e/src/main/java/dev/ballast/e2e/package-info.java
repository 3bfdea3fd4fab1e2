@NullMarked
package dev.ballast.e2e;

import org.jspecify.annotations.NullMarked;
