/** The contract to read and to try. */
@NullMarked
package dev.ballast.gateway.adapter.http.docs;

import org.jspecify.annotations.NullMarked;
