/** Clockwork, meters and the journal. */
@NullMarked
package dev.ballast.risk.adapter.config;

import org.jspecify.annotations.NullMarked;
