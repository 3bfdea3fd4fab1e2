/** The gateway as its callers see it, beside real servers and services that the tests play. */
@NullMarked
package dev.ballast.gateway;

import org.jspecify.annotations.NullMarked;
