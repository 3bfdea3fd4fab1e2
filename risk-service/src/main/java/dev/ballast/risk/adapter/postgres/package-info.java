/** What risk keeps. */
@NullMarked
package dev.ballast.risk.adapter.postgres;

import org.jspecify.annotations.NullMarked;
