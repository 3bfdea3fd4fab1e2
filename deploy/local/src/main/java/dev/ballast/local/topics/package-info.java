/** Looking into topics, for people. */
@NullMarked
package dev.ballast.local.topics;

import org.jspecify.annotations.NullMarked;
