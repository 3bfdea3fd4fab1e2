/** Units of work in PostgreSQL. */
@NullMarked
package dev.ballast.events.work;

import org.jspecify.annotations.NullMarked;
