/** How long a plan takes, from inputs in memory to its last reason. */
@NullMarked
package dev.ballast.bench.plan;

import org.jspecify.annotations.NullMarked;
