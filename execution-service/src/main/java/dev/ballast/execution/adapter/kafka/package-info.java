/** What execution hears and says. */
@NullMarked
package dev.ballast.execution.adapter.kafka;

import org.jspecify.annotations.NullMarked;
