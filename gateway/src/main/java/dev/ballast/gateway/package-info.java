@NullMarked
package dev.ballast.gateway;

import org.jspecify.annotations.NullMarked;
