/** Ready only when the first call is as quick as the next. */
@NullMarked
package dev.ballast.gateway.adapter.http.warm;

import org.jspecify.annotations.NullMarked;
