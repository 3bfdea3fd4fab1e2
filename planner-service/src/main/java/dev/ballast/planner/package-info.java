@NullMarked
package dev.ballast.planner;

import org.jspecify.annotations.NullMarked;
