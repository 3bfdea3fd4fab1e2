/** The resources for people. */
@NullMarked
package dev.ballast.gateway.adapter.http.signin;

import org.jspecify.annotations.NullMarked;
