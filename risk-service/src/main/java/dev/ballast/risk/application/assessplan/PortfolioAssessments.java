package dev.ballast.risk.application.assessplan;

import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.port.Assessments;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.plan.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What risk has said of a portfolio's plans. */
@ApplicationScoped
public class PortfolioAssessments {

    private final UnitOfWork work;
    private final Assessments assessments;

    PortfolioAssessments(UnitOfWork work, Assessments assessments) {
        this.work = work;
        this.assessments = assessments;
    }

    /** The newest first; those after the given one where there is one. */
    public Uni<List<Assessment>> of(
            String tenant, PortfolioId portfolio, Optional<AssessmentId> after, int limit) {
        return work.read(tenant, () -> assessments.of(portfolio, after, limit));
    }
}
