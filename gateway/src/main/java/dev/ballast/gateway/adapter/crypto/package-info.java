/** Passwords, tokens and the signing key. */
@NullMarked
package dev.ballast.gateway.adapter.crypto;

import org.jspecify.annotations.NullMarked;
