/** The public API of analytics. */
@NullMarked
package dev.ballast.analytics.adapter.http;

import org.jspecify.annotations.NullMarked;
