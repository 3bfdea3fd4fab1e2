/** Makes a past plan again from its inputs. */
@NullMarked
package dev.ballast.planner.application.replayplan;

import org.jspecify.annotations.NullMarked;
