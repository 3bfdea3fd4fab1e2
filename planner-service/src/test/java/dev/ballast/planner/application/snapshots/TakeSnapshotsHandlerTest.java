package dev.ballast.planner.application.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.rebalance.Band;
import dev.ballast.kernel.rebalance.TargetWeights;
import dev.ballast.planner.application.change.MemoryChanges;
import dev.ballast.planner.application.testing.MemoryPortfolios;
import dev.ballast.planner.application.testing.MemoryWork;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotCause;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import dev.ballast.planner.domain.targets.DriftMeasured;
import dev.ballast.planner.domain.targets.Targets;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TakeSnapshotsHandlerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PortfolioId PORTFOLIO = new PortfolioId("portfolio-1");
    private static final Asset USDT = Asset.of("USDT");

    private final MemoryChanges changes = MemoryChanges.at(NOON);
    private final MemoryWork work = changes.work();
    private final MemoryPortfolios portfolios = new MemoryPortfolios();
    private final TakeSnapshotsHandler handler =
            new TakeSnapshotsHandler(
                    work,
                    work,
                    portfolios,
                    new DriftMeasuring(portfolios.targets(), work),
                    changes.openPlans());

    @Test
    void the_newest_snapshot_stays_whatever_order_they_come_in() {
        take(snapshot(2), snapshot(1), snapshot(3));

        assertThat(version()).isEqualTo(3);
        assertThat(remembers("snapshot-1")).isTrue();
        assertThat(remembers("snapshot-9")).isFalse();
    }

    @Test
    void drift_is_measured_once_for_each_newer_snapshot() {
        set(targets());

        take(snapshot(1), snapshot(1), snapshot(2));
        take(snapshot(1));

        assertThat(work.said())
                .extracting(said -> ((DriftMeasured) said).version())
                .containsExactly(1L, 2L);
        assertThat(((DriftMeasured) work.said().getFirst()).largest()).isEqualByComparingTo("0.4");
    }

    @Test
    void without_targets_there_is_no_drift() {
        take(snapshot(1));

        assertThat(work.said()).isEmpty();
    }

    private void take(Snapshot... snapshots) {
        handler.handle(List.of(snapshots).stream().map(TakeSnapshotsHandlerTest::event).toList())
                .await()
                .indefinitely();
    }

    private void set(Targets targets) {
        portfolios.targets().save(targets).await().indefinitely();
    }

    private long version() {
        return portfolios.find(PORTFOLIO).await().indefinitely().orElseThrow().snapshot().version();
    }

    private boolean remembers(String snapshot) {
        return portfolios.remembers(new SnapshotId(snapshot)).await().indefinitely();
    }

    private static Event<PortfolioSnapshotTaken> event(Snapshot snapshot) {
        var envelope =
                new Envelope(
                        "event-" + snapshot.version(),
                        "PortfolioSnapshotTaken",
                        "/ballast/ingestion",
                        NOON,
                        PORTFOLIO.value(),
                        "default",
                        "run-1",
                        "call-1");
        return new Event<>(envelope, new PortfolioSnapshotTaken(snapshot, SnapshotCause.IMPORTED));
    }

    private static Snapshot snapshot(long version) {
        return new Snapshot(
                new SnapshotId("snapshot-" + version),
                PORTFOLIO,
                Mode.PAPER,
                Asset.of("USD"),
                version,
                NOON,
                Optional.empty(),
                List.of(
                        new Holding(
                                USDT,
                                USDT,
                                AssetGroup.STABLECOINS,
                                new Location("Kraken", LocationKind.VENUE),
                                Quantity.of("100"),
                                Optional.of(AssetPrice.model(Price.ONE)))));
    }

    private static Targets targets() {
        return new Targets(
                PORTFOLIO,
                new TargetWeights(
                        Basis.ASSET,
                        new TreeMap<>(
                                Map.of(
                                        "BTC", new BigDecimal("0.4"),
                                        "USDT", new BigDecimal("0.6"))),
                        Map.of()),
                USDT,
                Band.NONE,
                ApprovalPolicy.MANUAL,
                1);
    }
}
