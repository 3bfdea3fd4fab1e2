/** What the tests of every service stand on. */
@NullMarked
package dev.ballast.events.testing;

import org.jspecify.annotations.NullMarked;
