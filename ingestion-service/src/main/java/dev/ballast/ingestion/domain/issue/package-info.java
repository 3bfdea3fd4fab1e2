/** What is wrong or doubtful about the data of a portfolio. */
@NullMarked
package dev.ballast.ingestion.domain.issue;

import org.jspecify.annotations.NullMarked;
