/** Every proposed plan is assessed. */
@NullMarked
package dev.ballast.risk.application.assessplan;

import org.jspecify.annotations.NullMarked;
