/** The rules that a plan is judged by, one class each. */
@NullMarked
package dev.ballast.risk.domain.rule;

import org.jspecify.annotations.NullMarked;
