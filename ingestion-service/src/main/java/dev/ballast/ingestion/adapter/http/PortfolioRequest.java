package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.application.portfolio.OpenPortfolio;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.Portfolio;
import dev.ballast.ingestion.domain.portfolio.PortfolioName;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A portfolio to be opened. Paper and US dollars unless something else is said. */
@Schema(name = "PortfolioRequest")
record PortfolioRequest(
        @Schema(required = true, minLength = 1, maxLength = 100, examples = "Main")
                @Nullable String name,
        @Schema(examples = "USD", defaultValue = "USD") @Nullable String baseCurrency,
        @Schema(
                        examples = "paper",
                        enumeration = {"paper", "live"},
                        defaultValue = "paper")
                @Nullable String mode) {

    OpenPortfolio toCommand(Trail trail) {
        var faults = new ArrayList<Fault>();
        var called = name == null ? "" : name;
        PortfolioName.fault(called)
                .ifPresent(found ->
                        faults.add(
                                Fault.at(
                                        "/name",
                                        found,
                                        "write 1 to 100 characters without control characters")));
        if (baseCurrency != null && !baseCurrency.equals(Portfolio.ONLY_CURRENCY.code())) {
            faults.add(
                    Fault.at(
                            "/baseCurrency",
                            "this release values portfolios in USD only",
                            "write USD, or leave it out"));
        }
        if (mode != null && !mode.equals("paper") && !mode.equals("live")) {
            faults.add(Fault.at("/mode", "not a mode", "write paper or live"));
        }
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "The portfolio was not opened.", faults);
        }
        return new OpenPortfolio(
                new PortfolioName(called),
                "live".equals(mode) ? Mode.LIVE : Mode.PAPER,
                Portfolio.ONLY_CURRENCY,
                trail);
    }
}
