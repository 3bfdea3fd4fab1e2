package dev.ballast.planner.domain.targets;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.rebalance.Band;
import dev.ballast.kernel.rebalance.TargetWeights;
import dev.ballast.planner.domain.portfolio.PortfolioId;

/** What a portfolio should hold. */
public record Targets(
        PortfolioId portfolio,
        TargetWeights weights,
        Asset settlement,
        Band band,
        ApprovalPolicy policy,
        long version) {}
