package dev.ballast.ingestion.domain.statement;

import dev.ballast.ingestion.domain.ledger.BalanceKey;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says, or what is wrong with it. */
public sealed interface RowReading {

    long line();

    /**
     * @param price null where the statement has no prices at all
     */
    record Stated(long line, BalanceKey key, BigDecimal quantity, @Nullable StatedPrice price)
            implements RowReading {}

    /**
     * @param key the balance that the row is about, where that much can be read: it stays as it was
     */
    record Rejected(long line, List<RowFault> faults, @Nullable BalanceKey key)
            implements RowReading {

        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
