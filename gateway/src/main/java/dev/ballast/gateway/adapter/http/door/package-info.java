/** What every call passes on its way in. */
@NullMarked
package dev.ballast.gateway.adapter.http.door;

import org.jspecify.annotations.NullMarked;
