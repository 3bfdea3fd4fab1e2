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
 * @param decisionHash SHA-256 of the canonical decision inputs
 * @param planMicros how long the decision took, from inputs in memory
 */
public record Proposal(
        Asset base,
        Asset settlement,
        SnapshotId snapshot,
        long snapshotVersion,
        Instant snapshotAsOf,
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
        Outcome outcome) {}
