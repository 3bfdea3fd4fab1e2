package dev.ballast.planner.domain.decision;

import dev.ballast.kernel.rebalance.RebalanceInputs;
import dev.ballast.planner.domain.portfolio.SnapshotId;

/**
 * All that a plan was decided from.
 *
 * @param algorithm what decided, by version
 */
public record DecisionInputs(
        SnapshotId snapshot,
        long snapshotVersion,
        long targetsVersion,
        String strategy,
        String algorithm,
        RebalanceInputs rebalance) {}
