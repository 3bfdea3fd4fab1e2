/** The resource for keys. */
@NullMarked
package dev.ballast.gateway.adapter.http.keys;

import org.jspecify.annotations.NullMarked;
