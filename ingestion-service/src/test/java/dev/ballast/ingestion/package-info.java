@NullMarked
package dev.ballast.ingestion;

import org.jspecify.annotations.NullMarked;
