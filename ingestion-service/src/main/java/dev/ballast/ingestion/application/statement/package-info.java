/** Imports statements, and takes them back. */
@NullMarked
package dev.ballast.ingestion.application.statement;

import org.jspecify.annotations.NullMarked;
