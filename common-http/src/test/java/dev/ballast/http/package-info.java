/** What callers get wrong, and what they are told. */
@NullMarked
package dev.ballast.http;

import org.jspecify.annotations.NullMarked;
