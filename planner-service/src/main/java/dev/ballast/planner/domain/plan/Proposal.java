package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What is proposed, by whom, from what. Never changes.
 *
 * @param booked the last execution whose fills are all in the snapshot; empty before the first
 * @param decisionHash SHA-256 of the canonical decision inputs
 * @param planMicros how long the decision took, from inputs in memory
 */
public record Proposal(
        Asset base,
        Asset settlement,
        SnapshotId snapshot,
        long snapshotVersion,
        Instant snapshotAsOf,
        Optional<String> booked,
        long targetsVersion,
        String strategy,
        Optional<BigDecimal> ccs,
        BigDecimal cash,
        ApprovalPolicy policy,
        StartMode start,
        Instant createdAt,
        Instant expiresAt,
        String createdBy,
        String decisionHash,
        String codeVersion,
        long planMicros,
        Outcome outcome) {

    /** Whether it was made for holdings with all of that execution's fills. */
    public boolean isAfter(String execution) {
        return booked.filter(execution::equals).isPresent();
    }
}
