@NullMarked
package dev.ballast.servers;

import org.jspecify.annotations.NullMarked;
