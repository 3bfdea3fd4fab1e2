/** How a deployment trades. */
@NullMarked
package dev.ballast.execution.adapter.config;

import org.jspecify.annotations.NullMarked;
