@NullMarked
package dev.ballast.bench;

import org.jspecify.annotations.NullMarked;
