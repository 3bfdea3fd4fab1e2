@NullMarked
package dev.ballast.local.cli;

import org.jspecify.annotations.NullMarked;
