/** Keeps instruments and assets. */
@NullMarked
package dev.ballast.planner.application.reference;

import org.jspecify.annotations.NullMarked;
