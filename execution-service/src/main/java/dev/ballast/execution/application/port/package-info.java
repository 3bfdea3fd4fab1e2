/** What the use cases need of the world. */
@NullMarked
package dev.ballast.execution.application.port;

import org.jspecify.annotations.NullMarked;
