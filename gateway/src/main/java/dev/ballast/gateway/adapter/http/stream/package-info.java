/** The live stream as server-sent events. */
@NullMarked
package dev.ballast.gateway.adapter.http.stream;

import org.jspecify.annotations.NullMarked;
