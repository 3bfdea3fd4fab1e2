/** One public contract out of the services' own, and the routes in it. */
@NullMarked
package dev.ballast.gateway.adapter.http.contract;

import org.jspecify.annotations.NullMarked;
