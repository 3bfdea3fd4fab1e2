/** Limits shared by all replicas. */
@NullMarked
package dev.ballast.gateway.adapter.redis;

import org.jspecify.annotations.NullMarked;
