package dev.ballast.planner.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.money.Asset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioTest {

    private final Portfolio imported = Portfolio.of(taken(2, SnapshotCause.IMPORTED));

    @Test
    void fills_keep_what_was_restated_last() {
        var filled = imported.with(taken(3, SnapshotCause.FILLED));

        assertThat(filled.snapshot().version()).isEqualTo(3);
        assertThat(filled.restatedVersion()).isEqualTo(2);
    }

    @Test
    void what_restates_counts_even_when_it_comes_late() {
        var late =
                imported.with(taken(4, SnapshotCause.FILLED))
                        .with(taken(3, SnapshotCause.UNDONE))
                        .with(taken(1, SnapshotCause.IMPORTED));

        assertThat(late.snapshot().version()).isEqualTo(4);
        assertThat(late.restatedVersion()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = SnapshotCause.class,
            names = {"IMPORTED", "UNDONE", "UNKNOWN"})
    void a_statement_restates(SnapshotCause cause) {
        assertThat(Portfolio.of(taken(2, cause)).restatedVersion()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = SnapshotCause.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IMPORTED", "UNDONE", "UNKNOWN"})
    void what_is_traded_or_classified_restates_nothing(SnapshotCause cause) {
        assertThat(Portfolio.of(taken(2, cause)).restatedVersion()).isZero();
    }

    private static PortfolioSnapshotTaken taken(long version, SnapshotCause cause) {
        return new PortfolioSnapshotTaken(
                new Snapshot(
                        new SnapshotId("snapshot-" + version),
                        new PortfolioId("portfolio-1"),
                        Mode.PAPER,
                        Asset.of("USD"),
                        version,
                        Instant.parse("2026-03-01T12:00:00Z"),
                        Optional.empty(),
                        List.of()),
                cause);
    }
}
