package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.domain.ledger.Plain;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.Portfolio;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.portfolio.PortfolioName;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import dev.ballast.kernel.money.Asset;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

// Hibernate fills the fields.
@NullUnmarked
@Entity
@Table(name = "portfolio")
class PortfolioRow {

    @Id UUID id;

    /** The database fills it in from the tenant that the unit of work has entered. */
    @Column(insertable = false, updatable = false)
    String tenant;

    String name;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Column(name = "base_currency")
    String baseCurrency;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "snapshot_id")
    UUID snapshotId;

    @Column(name = "snapshot_version")
    long snapshotVersion;

    @Column(name = "as_of")
    Instant asOf;

    @Column(name = "total_value")
    BigDecimal totalValue;

    @Enumerated(EnumType.STRING)
    SnapshotCause cause;

    @Column(name = "cause_id")
    @Nullable String causeId;

    @Column(name = "booked_execution")
    @Nullable String bookedExecution;

    @Version long revision;

    PortfolioState toState() {
        var portfolio =
                new Portfolio(
                        new PortfolioId(id),
                        new PortfolioName(name),
                        mode,
                        Asset.of(baseCurrency),
                        openedAt);
        return new PortfolioState(
                portfolio,
                snapshotId,
                snapshotVersion,
                asOf,
                Plain.of(totalValue),
                cause,
                causeId,
                bookedExecution,
                revision);
    }

    void set(Snapshot snapshot) {
        var portfolio = snapshot.portfolio();
        id = portfolio.id().value();
        name = portfolio.name().value();
        mode = portfolio.mode();
        baseCurrency = portfolio.baseCurrency().code();
        openedAt = portfolio.openedAt();
        snapshotId = snapshot.id();
        snapshotVersion = snapshot.version();
        asOf = snapshot.asOf();
        totalValue = snapshot.totalValue();
        cause = snapshot.cause();
        causeId = snapshot.causeId();
        bookedExecution = snapshot.bookedExecution();
    }
}
