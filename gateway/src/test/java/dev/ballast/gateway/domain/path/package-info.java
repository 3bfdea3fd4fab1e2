@NullMarked
package dev.ballast.gateway.domain.path;

import org.jspecify.annotations.NullMarked;
