@NullMarked
package dev.ballast.gateway.domain.limit;

import org.jspecify.annotations.NullMarked;
