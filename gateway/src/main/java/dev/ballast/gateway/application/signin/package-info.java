/** Signing in, staying in, signing out. */
@NullMarked
package dev.ballast.gateway.application.signin;

import org.jspecify.annotations.NullMarked;
