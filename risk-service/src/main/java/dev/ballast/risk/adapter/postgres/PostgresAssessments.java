package dev.ballast.risk.adapter.postgres;

import dev.ballast.risk.application.port.Assessments;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.plan.PortfolioId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class PostgresAssessments implements Assessments {

    private static final String OF_PORTFOLIO =
            """
            from AssessmentRow where portfolioId = :portfolio and id < :before
            order by id desc\
            """;

    // Behind every id.
    private static final String AFTER_ALL = "~";

    private final String codeVersion;

    PostgresAssessments(@ConfigProperty(name = "quarkus.application.version") String codeVersion) {
        this.codeVersion = codeVersion;
    }

    @Override
    public Uni<Void> saveAll(List<Judged> judged) {
        var rows = new ArrayList<Object>();
        for (var one : judged) {
            var decision = KeptDecision.of(one.inputs());
            rows.add(DecisionRow.of(decision, codeVersion));
            rows.add(AssessmentRow.of(one.assessment(), decision.hash()));
        }
        return Panache.getSession().chain(session -> session.persistAll(rows.toArray()));
    }

    @Override
    public Uni<List<Assessment>> of(
            PortfolioId portfolio, Optional<AssessmentId> after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(OF_PORTFOLIO, AssessmentRow.class)
                                .setParameter("portfolio", portfolio.value())
                                .setParameter(
                                        "before", after.map(AssessmentId::value).orElse(AFTER_ALL))
                                .setMaxResults(limit)
                                .getResultList())
                .map(rows -> rows.stream().map(AssessmentRow::toAssessment).toList());
    }

    @Override
    public Uni<Optional<AssessmentInputs>> inputsOf(AssessmentId id) {
        return Panache.getSession()
                .chain(session ->
                        session.find(AssessmentRow.class, id.value())
                                .onItem()
                                .ifNotNull()
                                .transformToUni(
                                        row -> session.find(DecisionRow.class, row.decisionHash)))
                .map(row -> Optional.ofNullable(row).map(kept -> kept.toDecision().inputs()));
    }
}
