/** What the services' HTTP has in common: problems, strict JSON, callers, repeated calls. */
@NullMarked
package dev.ballast.http;

import org.jspecify.annotations.NullMarked;
