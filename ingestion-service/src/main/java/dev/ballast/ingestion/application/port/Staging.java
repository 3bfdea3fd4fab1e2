package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.StatedLine;
import dev.ballast.ingestion.domain.statement.RowReading;
import dev.ballast.ingestion.domain.statement.StatedPrice;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where the rows of a file wait until they are moved in one transaction. */
public interface Staging {

    /** Blocks, and keeps no row in memory. */
    void copy(UUID importId, Iterator<RowReading> rows);

    /** At most so many balances, and whether there are more. */
    Uni<Staged> read(UUID importId, int mostBalances);

    Uni<Void> clear(UUID importId);

    /**
     * The rows added up.
     *
     * @param prices one for each asset; where its rows contradict each other, none
     * @param rejected rows that could not be read
     * @param untouched the balances that those are about, where that can be told
     */
    record Staged(
            Map<BalanceKey, StatedLine> lines,
            Map<Asset, StatedPrice> prices,
            Set<BalanceKey> untouched,
            long rejected,
            boolean isTooLarge) {}
}
