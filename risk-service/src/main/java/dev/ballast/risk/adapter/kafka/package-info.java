/** Events in and out. */
@NullMarked
package dev.ballast.risk.adapter.kafka;

import org.jspecify.annotations.NullMarked;
