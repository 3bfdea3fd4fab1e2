package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.risk.RiskCopy;
import io.smallrye.mutiny.Uni;

/** What was heard of risk for the tenant that the unit of work has entered. */
public interface RiskCopies {

    /** It stays so until the unit of work ends: a halt comes before an order or after it. */
    Uni<RiskCopy> hold();

    Uni<RiskCopy> lock();

    Uni<Void> save(RiskCopy copy);
}
