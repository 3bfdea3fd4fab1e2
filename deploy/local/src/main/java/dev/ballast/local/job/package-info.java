/** The main job, driven through the public API as any client would. */
@NullMarked
package dev.ballast.local.job;

import org.jspecify.annotations.NullMarked;
