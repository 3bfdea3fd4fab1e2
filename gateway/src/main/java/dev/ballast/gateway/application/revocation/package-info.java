/** Taking credentials back. */
@NullMarked
package dev.ballast.gateway.application.revocation;

import org.jspecify.annotations.NullMarked;
