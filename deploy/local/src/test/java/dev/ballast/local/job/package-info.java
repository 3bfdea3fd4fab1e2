@NullMarked
package dev.ballast.local.job;

import org.jspecify.annotations.NullMarked;
