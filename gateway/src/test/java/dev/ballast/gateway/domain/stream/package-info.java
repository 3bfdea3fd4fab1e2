@NullMarked
package dev.ballast.gateway.domain.stream;

import org.jspecify.annotations.NullMarked;
