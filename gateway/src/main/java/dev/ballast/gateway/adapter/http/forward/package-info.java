/** Calls handed to the services. */
@NullMarked
package dev.ballast.gateway.adapter.http.forward;

import org.jspecify.annotations.NullMarked;
