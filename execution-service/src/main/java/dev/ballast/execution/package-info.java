@NullMarked
package dev.ballast.execution;

import org.jspecify.annotations.NullMarked;
