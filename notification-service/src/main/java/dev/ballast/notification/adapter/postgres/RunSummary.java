package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.run.RunFact;
import dev.ballast.notification.domain.run.RunFigures;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events of one batch say of a run. */
record RunSummary(
        String id,
        String portfolio,
        Optional<Mode> mode,
        Optional<PlanId> plan,
        Optional<ExecutionId> execution,
        Instant first,
        Instant last,
        RunFigures figures) {

    static RunSummary of(RunFact fact) {
        var at = fact.line().at();
        return new RunSummary(
                fact.run().value(),
                fact.portfolio().value(),
                fact.mode(),
                fact.plan(),
                fact.execution(),
                at,
                at,
                fact.figures());
    }

    RunSummary and(RunSummary other) {
        return new RunSummary(
                id,
                portfolio,
                mode.or(other::mode),
                plan.or(other::plan),
                execution.or(other::execution),
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                figures.and(other.figures));
    }

    JsonObject toRow() {
        return new JsonObject()
                .put("id", id)
                .put("portfolio_id", portfolio)
                .put("mode", mode.map(Mode::name).orElse(null))
                .put("plan_id", plan.map(PlanId::value).orElse(null))
                .put("execution_id", execution.map(ExecutionId::value).orElse(null))
                .put("first", first.toString())
                .put("last", last.toString())
                .put("currency", figures.currency().orElse(null))
                .put("actions", figures.actions().orElse(null))
                .put("planned", plain(figures.planned()))
                .put("orders", figures.orders().orElse(null))
                .put("traded", plain(figures.traded()))
                .put("fees", plain(figures.fees()))
                .put("slippage", plain(figures.slippage()));
    }

    private static @Nullable String plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse(null);
    }
}
