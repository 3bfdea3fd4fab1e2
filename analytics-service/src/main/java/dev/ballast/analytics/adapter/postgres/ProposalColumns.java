package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.session.Proposal;
import dev.ballast.kernel.money.Asset;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;

/** A session's columns that its plan fills; all empty until the plan is known. */
@Embeddable
class ProposalColumns {
    String runId;

    @Enumerated(EnumType.STRING)
    Mode mode;

    String baseCurrency;
    String snapshotBefore;
    BigDecimal valueBefore;
    BigDecimal maxDriftBefore;
    Instant proposedAt;
    Long planMicros;

    static ProposalColumns of(Proposal proposal) {
        var columns = new ProposalColumns();
        columns.runId = proposal.run().value();
        columns.mode = proposal.mode();
        columns.baseCurrency = proposal.baseCurrency().code();
        columns.snapshotBefore = proposal.snapshot().value();
        columns.valueBefore = proposal.valueBefore();
        columns.maxDriftBefore = proposal.maxDriftBefore();
        columns.proposedAt = proposal.proposedAt();
        columns.planMicros = proposal.planMicros();
        return columns;
    }

    Proposal toProposal() {
        return new Proposal(
                new RunId(runId),
                mode,
                Asset.of(baseCurrency),
                new SnapshotId(snapshotBefore),
                Numbers.plain(valueBefore),
                Numbers.plain(maxDriftBefore),
                proposedAt,
                planMicros);
    }
}
