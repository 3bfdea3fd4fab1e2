package dev.ballast.risk.application.port;

import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.plan.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The assessments of the tenant that the unit of work has entered. */
public interface Assessments {

    /** An assessment and all that it depends on. */
    record Judged(Assessment assessment, AssessmentInputs inputs) {}

    Uni<Void> saveAll(List<Judged> judged);

    /** The newest first; those after the given one where there is one. */
    Uni<List<Assessment>> of(PortfolioId portfolio, Optional<AssessmentId> after, int limit);

    /** What an assessment was made from, as it was kept. */
    Uni<Optional<AssessmentInputs>> inputsOf(AssessmentId id);
}
