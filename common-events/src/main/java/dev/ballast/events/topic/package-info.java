/** The topics of the house, and how they come to be. */
@NullMarked
package dev.ballast.events.topic;

import org.jspecify.annotations.NullMarked;
