/** Makes a plan. */
@NullMarked
package dev.ballast.planner.application.proposeplan;

import org.jspecify.annotations.NullMarked;
