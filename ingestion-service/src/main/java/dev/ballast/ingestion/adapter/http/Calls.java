package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Parameters;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import java.util.Optional;

/** What the resources have in common. */
final class Calls {

    private Calls() {}

    static PortfolioId portfolio(String id) {
        return new PortfolioId(Parameters.id("id", id));
    }

    static Trail trail(Caller caller) {
        return Trail.ofRequest(caller.tenant(), caller.requestId());
    }

    static <T> T found(Optional<T> found, String what) {
        return found.orElseThrow(() -> absent(what));
    }

    static Mistake absent(String what) {
        return new Mistake(ErrorCode.NOT_FOUND, "There is no such " + what + ".");
    }
}
