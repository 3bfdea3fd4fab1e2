/** Balances, as statements and fills make them. */
@NullMarked
package dev.ballast.ingestion.domain.ledger;

import org.jspecify.annotations.NullMarked;
