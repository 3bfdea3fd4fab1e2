package dev.ballast.risk.application.testing;

import dev.ballast.risk.application.port.Assessments;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.plan.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MemoryAssessments implements Assessments {

    private final List<Judged> kept = new ArrayList<>();

    @Override
    public Uni<Void> saveAll(List<Judged> judged) {
        kept.addAll(judged);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Assessment>> of(
            PortfolioId portfolio, Optional<AssessmentId> after, int limit) {
        return Uni.createFrom()
                .item(
                        kept.reversed().stream()
                                .map(Judged::assessment)
                                .filter(one -> one.portfolio().equals(portfolio))
                                .limit(limit)
                                .toList());
    }

    @Override
    public Uni<Optional<AssessmentInputs>> inputsOf(AssessmentId id) {
        return Uni.createFrom()
                .item(
                        kept.stream()
                                .filter(one -> one.assessment().id().equals(id))
                                .map(Judged::inputs)
                                .findFirst());
    }
}
