package dev.ballast.planner.adapter.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// Hibernate fills it in. The database adds the tenant.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "portfolio")
class PortfolioRow {

    @Id String id;
    String snapshotId;

    @Enumerated(EnumType.STRING)
    Mode mode;

    String base;
    long snapshotVersion;
    Instant asOf;
    @Nullable String bookedExecution;
    String holdings;
    long restatedVersion;
    long driftVersion;
    @Version long version;

    void set(Portfolio portfolio) {
        var snapshot = portfolio.snapshot();
        id = snapshot.portfolio().value();
        snapshotId = snapshot.id().value();
        mode = snapshot.mode();
        base = snapshot.base().code();
        snapshotVersion = snapshot.version();
        asOf = snapshot.asOf();
        bookedExecution = snapshot.booked().orElse(null);
        holdings = CanonicalJson.write(snapshot.holdings());
        restatedVersion = portfolio.restatedVersion();
        driftVersion = portfolio.driftVersion();
    }

    Portfolio toPortfolio() {
        List<Holding> held = CanonicalJson.read(holdings, new TypeReference<>() {});
        return new Portfolio(
                new Snapshot(
                        new SnapshotId(snapshotId),
                        new PortfolioId(id),
                        mode,
                        Asset.of(base),
                        snapshotVersion,
                        asOf,
                        Optional.ofNullable(bookedExecution),
                        held),
                restatedVersion,
                driftVersion);
    }
}
