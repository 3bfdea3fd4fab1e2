/** JSON logs and the facts in them. */
@NullMarked
package dev.ballast.events.log;

import org.jspecify.annotations.NullMarked;
