/** Reading a desk, and opening it when it is first asked for. */
@NullMarked
package dev.ballast.risk.application.desk;

import org.jspecify.annotations.NullMarked;
