/**
 * A service of nothing but common-events, measured from inside: product and peer in one process.
 */
@NullMarked
package dev.ballast.bench.subject;

import org.jspecify.annotations.NullMarked;
