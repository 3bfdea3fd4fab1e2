@NullMarked
package dev.ballast.ingestion.testing;

import org.jspecify.annotations.NullMarked;
