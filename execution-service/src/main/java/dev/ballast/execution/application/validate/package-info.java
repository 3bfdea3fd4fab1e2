/** Says what speaks against executing a plan. */
@NullMarked
package dev.ballast.execution.application.validate;

import org.jspecify.annotations.NullMarked;
