/** What stands behind {@code ./ballast}: one class for each command. */
@NullMarked
package dev.ballast.local.cli;

import org.jspecify.annotations.NullMarked;
