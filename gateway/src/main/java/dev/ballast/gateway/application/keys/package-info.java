/** Keys for programs. */
@NullMarked
package dev.ballast.gateway.application.keys;

import org.jspecify.annotations.NullMarked;
