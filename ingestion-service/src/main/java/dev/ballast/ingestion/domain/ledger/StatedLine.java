package dev.ballast.ingestion.domain.ledger;

import java.math.BigDecimal;

/**
 * What a statement says of one asset at one place.
 *
 * @param rows how many rows said it; true twins add up
 */
public record StatedLine(BigDecimal quantity, long rows) {

    public StatedLine {
        quantity = Plain.of(quantity);
    }
}
