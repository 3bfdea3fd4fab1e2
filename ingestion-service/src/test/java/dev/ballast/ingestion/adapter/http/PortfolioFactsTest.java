package dev.ballast.ingestion.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.adapter.http.PortfolioDocuments.Reader;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.Portfolio;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.portfolio.PortfolioName;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PortfolioFactsTest {

    @Test
    void a_portfolio_that_is_loaded_is_told_with_its_reader_and_its_source() {
        var id = UUID.randomUUID();
        var portfolio =
                new Portfolio(
                        new PortfolioId(id),
                        new PortfolioName("Main"),
                        Mode.PAPER,
                        Asset.of("USD"),
                        Instant.EPOCH);
        var snapshot =
                new Snapshot(
                        portfolio,
                        UUID.randomUUID(),
                        2,
                        Instant.EPOCH,
                        new BigDecimal("50000"),
                        List.of(),
                        SnapshotCause.IMPORTED,
                        "import-1",
                        null);

        var facts = PortfolioDocuments.facts(new Reader("default", "ann"), snapshot, 7_000_000);

        assertThat(facts)
                .isEqualTo(
                        Map.of(
                                "portfolio_id",
                                id.toString(),
                                "user_id",
                                "ann",
                                "source",
                                "IMPORTED",
                                "mode",
                                "PAPER",
                                "asset_count",
                                0,
                                "portfolio_value",
                                new BigDecimal("50000"),
                                "duration_ms",
                                7L));
    }
}
