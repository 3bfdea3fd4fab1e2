package dev.ballast.analytics.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.application.performance.Performance;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio did from its first snapshot to its newest.
 *
 * @param totalReturn absent while nothing has been measured
 * @param note why there is nothing to see, when there is nothing
 * @param values oldest first
 * @param sessions newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PerformanceView(
        String portfolioId,
        String mode,
        String baseCurrency,
        Instant asOf,
        BigDecimal totalValue,
        @Nullable Double totalReturn,
        @Nullable Double maxDrawdown,
        String method,
        @Nullable String note,
        List<PerformanceValue> values,
        @Nullable String nextCursor,
        List<SessionResult> sessions) {

    private static final String METHOD =
            "Time-weighted over the portfolio's snapshots. Quantities that an import or its undoing"
                    + " changes are flows, not return; prices that it brings for what was held"
                    + " already are return, and so are fees and slippage of trades. Holdings without"
                    + " a price are left out.";

    private static final String EMPTY =
            "Nothing was held at a price yet: import a statement to have something to measure.";

    private static final String ONE_VALUE = "There is one value so far: a return needs two.";

    static PerformanceView of(
            PortfolioId portfolio,
            Performance told,
            List<PerformanceValue> values,
            @Nullable String nextCursor) {
        var newest = told.newest();
        var note = note(told);
        return new PerformanceView(
                portfolio.value(),
                newest.mode().name().toLowerCase(Locale.ROOT),
                newest.baseCurrency().code(),
                newest.asOf(),
                newest.totalValue(),
                note == null ? newest.point().totalReturn() : null,
                note == null ? newest.point().maxDrawdown() : null,
                METHOD,
                note,
                values,
                nextCursor,
                told.sessions().stream().map(SessionResult::of).toList());
    }

    private static @Nullable String note(Performance told) {
        return switch (told.worthSomething()) {
            case 0 -> EMPTY;
            case 1 -> ONE_VALUE;
            default -> null;
        };
    }
}
