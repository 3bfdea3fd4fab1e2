/** The main job through the public API of a whole stack. */
@NullMarked
package dev.ballast.bench.job;

import org.jspecify.annotations.NullMarked;
