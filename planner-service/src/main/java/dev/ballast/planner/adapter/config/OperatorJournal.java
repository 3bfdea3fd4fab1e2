package dev.ballast.planner.adapter.config;

import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Plan;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Log lines for what an operator cares about, and meters for the time that each part takes. */
@ApplicationScoped
class OperatorJournal implements PlanJournal {

    private static final Logger LOG = Logger.getLogger(OperatorJournal.class);

    private final MeterRegistry meters;

    OperatorJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void proposed(Plan plan) {
        var proposal = plan.proposal();
        var outcome = proposal.outcome();
        time("ballast.plan.decision", plan, Duration.ofNanos(proposal.planMicros() * 1000));
        time(
                "ballast.plan.snapshot.age",
                plan,
                Duration.between(proposal.snapshotAsOf(), proposal.createdAt()));
        meters.counter("ballast.plan.proposed", "strategy", proposal.strategy()).increment();
        withFields(
                Map.of(
                        "event", "portfolio_rebalanced",
                        "portfolio_value", outcome.value().toPlainString(),
                        "actions_count", Integer.toString(outcome.planned().size()),
                        "asset_count", Integer.toString(outcome.weights().size()),
                        "duration_ms", Long.toString(proposal.planMicros() / 1000),
                        "user_id", proposal.createdBy(),
                        "source", proposal.start().name(),
                        "strategy", proposal.strategy()),
                () ->
                        LOG.infof(
                                "plan %s of portfolio %s [%s]: %d actions worth %s of %s",
                                plan.id().value(),
                                plan.portfolio().value(),
                                plan.mode(),
                                outcome.planned().size(),
                                outcome.totals().turnover().toPlainString(),
                                outcome.value().toPlainString()));
    }

    @Override
    public void assessed(Plan plan) {
        plan.assessment()
                .ifPresent(word ->
                        time(
                                "ballast.plan.assessment",
                                plan,
                                Duration.between(plan.proposal().createdAt(), word.assessedAt())));
        if (plan.decided().isPresent()) {
            decided(plan);
        }
    }

    @Override
    public void decided(Plan plan) {
        plan.decided().ifPresent(word -> decided(plan, word));
    }

    private void decided(Plan plan, Decided word) {
        time(
                "ballast.plan.waiting",
                plan,
                Duration.between(plan.proposal().createdAt(), word.at()));
        LOG.infof(
                "plan %s of portfolio %s [%s] is %s, by %s: %s",
                plan.id().value(),
                plan.portfolio().value(),
                plan.mode(),
                plan.status(),
                word.by(),
                word.reason());
    }

    private void time(String name, Plan plan, Duration taken) {
        Timer.builder(name)
                .tag("strategy", plan.proposal().strategy())
                .publishPercentiles(0.5, 0.99)
                .register(meters)
                .record(taken.isNegative() ? Duration.ZERO : taken);
    }

    private static void withFields(Map<String, String> fields, Runnable log) {
        fields.forEach(MDC::put);
        try {
            log.run();
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
