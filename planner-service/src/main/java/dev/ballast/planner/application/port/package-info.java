/** What the planner needs of the world. */
@NullMarked
package dev.ballast.planner.application.port;

import org.jspecify.annotations.NullMarked;
