/** What a service says about itself on health.v1. */
@NullMarked
package dev.ballast.events.health;

import org.jspecify.annotations.NullMarked;
