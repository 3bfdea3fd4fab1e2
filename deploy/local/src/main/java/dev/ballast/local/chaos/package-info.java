/** Kills services in the middle of runs and checks that nothing was lost or doubled. */
@NullMarked
package dev.ballast.local.chaos;

import org.jspecify.annotations.NullMarked;
