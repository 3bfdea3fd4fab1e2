package dev.ballast.analytics.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.application.port.SessionRecord;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one plan set out to do and what came of it. What is not known yet is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        String sessionId,
        String planId,
        String runId,
        String portfolioId,
        String mode,
        String baseCurrency,
        String status,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable SessionOutcome outcome,
        @Nullable String executionId,
        String snapshotBefore,
        @Nullable String snapshotAfter,
        BigDecimal valueBefore,
        @Nullable BigDecimal valueAfter,
        BigDecimal maxDriftBefore,
        @Nullable BigDecimal maxDriftAfter,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal feesPaid,
        @Nullable BigDecimal slippage,
        @Nullable BigDecimal successRate,
        List<SessionStage> stages,
        List<SessionWeight> weights,
        List<SessionOrder> orders) {

    static SessionView of(SessionRecord told) {
        var session = told.session();
        var proposal = session.proposed();
        var closing = session.closing();
        var execution = session.execution();
        var completion = execution == null ? null : execution.completion();
        var after = closing == null ? null : closing.snapshot();
        return new SessionView(
                session.id().value(),
                session.plan().value(),
                proposal.run().value(),
                session.portfolio().value(),
                proposal.mode().name().toLowerCase(Locale.ROOT),
                proposal.baseCurrency().code(),
                closing == null ? "OPEN" : "CLOSED",
                openedAt(session),
                closing == null ? null : closing.closedAt(),
                closing == null ? null : closing.outcome(),
                execution == null ? null : execution.id().value(),
                proposal.snapshot().value(),
                after == null ? null : after.value(),
                proposal.valueBefore(),
                closing == null ? null : closing.valueAfter(),
                proposal.maxDriftBefore(),
                closing == null ? null : closing.maxDriftAfter(),
                closing == null ? null : closing.costs().turnover(),
                closing == null ? null : closing.costs().fees(),
                closing == null ? null : closing.costs().slippage(),
                completion == null ? null : completion.successRate(),
                session.stages().stream().map(SessionStage::of).toList(),
                told.weights().stream().map(SessionWeight::of).toList(),
                told.orders().stream().map(SessionOrder::of).toList());
    }

    private static Instant openedAt(Session session) {
        var opened = session.moments().opened();
        return opened == null ? session.proposed().proposedAt() : opened;
    }
}
