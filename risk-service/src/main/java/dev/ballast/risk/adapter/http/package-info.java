/** The public calls under /api/v1/risk. */
@NullMarked
package dev.ballast.risk.adapter.http;

import org.jspecify.annotations.NullMarked;
