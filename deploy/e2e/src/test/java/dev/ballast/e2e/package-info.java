/** The whole stack, driven through its public API. */
@NullMarked
package dev.ballast.e2e;

import org.jspecify.annotations.NullMarked;
