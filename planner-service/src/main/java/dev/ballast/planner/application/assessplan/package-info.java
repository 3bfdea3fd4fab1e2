/** Takes risk's word on plans. */
@NullMarked
package dev.ballast.planner.application.assessplan;

import org.jspecify.annotations.NullMarked;
