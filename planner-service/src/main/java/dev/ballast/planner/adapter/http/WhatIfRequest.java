package dev.ballast.planner.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.planner.application.draft.Wish;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.Targets;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan to be tried, with other targets than those that are set if they are given. */
@Schema(name = "PlanWhatIfRequest")
record WhatIfRequest(
        @Schema(required = true) @Nullable String portfolioId,
        @Nullable String strategy,
        @Nullable BigDecimal ccs,
        @Nullable BigDecimal cash,
        @Nullable TargetsRequest targets) {

    PortfolioId portfolio() {
        var faults = new WishFaults();
        var portfolio = faults.portfolio(portfolioId);
        faults.check(strategy, ccs);
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "The plan was not tried.", faults.all());
        }
        return new PortfolioId(portfolio);
    }

    Wish toWish(Optional<Targets> tried) {
        return new Wish(
                portfolio(),
                Strategies.THRESHOLD,
                Optional.ofNullable(ccs),
                cash == null ? BigDecimal.ZERO : cash,
                tried);
    }
}
