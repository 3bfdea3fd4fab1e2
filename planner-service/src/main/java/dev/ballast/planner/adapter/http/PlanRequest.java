package dev.ballast.planner.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.planner.application.draft.Wish;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan that is wanted. */
@Schema(name = "PlanRequest")
record PlanRequest(
        @Schema(required = true) @Nullable String portfolioId,
        @Schema(description = "One of /strategies; threshold unless named", examples = "threshold")
                @Nullable String strategy,
        @Schema(description = "Cycle score from 0 to 1", examples = "0.78")
                @Nullable BigDecimal ccs,
        @Schema(description = "Comes in, or goes out where negative; base currency")
                @Nullable BigDecimal cash,
        @Schema(description = "Wait until this snapshot is known") @Nullable String snapshotId) {

    /** Fails with everything that is wrong. */
    Wish toWish() {
        var faults = new WishFaults();
        var portfolio = faults.portfolio(portfolioId);
        faults.check(strategy, ccs);
        awaited().ifPresent(id -> faults.id("snapshotId", id.value()));
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "The plan was not made.", faults.all());
        }
        return new Wish(
                new PortfolioId(portfolio),
                Strategies.THRESHOLD,
                Optional.ofNullable(ccs),
                cash == null ? BigDecimal.ZERO : cash,
                Optional.empty());
    }

    Optional<SnapshotId> awaited() {
        return Optional.ofNullable(snapshotId).map(SnapshotId::new);
    }
}
