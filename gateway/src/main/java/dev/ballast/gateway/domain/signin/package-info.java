/** Who may come in, and with what. */
@NullMarked
package dev.ballast.gateway.domain.signin;

import org.jspecify.annotations.NullMarked;
