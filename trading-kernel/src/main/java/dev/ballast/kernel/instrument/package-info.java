/** What can be traded where, and under which rules. */
@NullMarked
package dev.ballast.kernel.instrument;

import org.jspecify.annotations.NullMarked;
