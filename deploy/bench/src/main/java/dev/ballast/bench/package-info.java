/** Benchmarks, product beside peer in one run, and the command that runs one of them. */
@org.jspecify.annotations.NullMarked
package dev.ballast.bench;
