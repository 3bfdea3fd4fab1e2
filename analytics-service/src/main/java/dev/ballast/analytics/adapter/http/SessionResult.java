package dev.ballast.analytics.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.session.Closing;
import dev.ballast.analytics.domain.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one session did to the portfolio.
 *
 * @param valueChange fees and slippage are in it
 * @param valueReturn the same as a share of the value before; absent when that was nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionResult(
        String sessionId,
        String planId,
        SessionOutcome outcome,
        Instant closedAt,
        BigDecimal valueBefore,
        BigDecimal valueAfter,
        BigDecimal valueChange,
        @Nullable Double valueReturn,
        BigDecimal turnover,
        BigDecimal feesPaid,
        BigDecimal slippage) {
    static SessionResult of(Session session) {
        var before = session.proposed().valueBefore();
        Closing closing = Objects.requireNonNull(session.closing());
        var change = closing.valueAfter().subtract(before);
        return new SessionResult(
                session.id().value(),
                session.plan().value(),
                closing.outcome(),
                closing.closedAt(),
                before,
                closing.valueAfter(),
                change,
                before.signum() > 0 ? change.doubleValue() / before.doubleValue() : null,
                closing.costs().turnover(),
                closing.costs().fees(),
                closing.costs().slippage());
    }
}
