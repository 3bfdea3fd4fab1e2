@NullMarked
package dev.ballast.risk;

import org.jspecify.annotations.NullMarked;
