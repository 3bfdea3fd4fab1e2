/** What the tests of services share: tokens as the gateway would make them. */
@NullMarked
package dev.ballast.http.testing;

import org.jspecify.annotations.NullMarked;
