/** The public calls under /api/v1/monitoring and /api/v1/pipeline. */
@NullMarked
package dev.ballast.notification.adapter.http;

import org.jspecify.annotations.NullMarked;
