package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.domain.plan.Assessment;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.PlanStatus;
import dev.ballast.planner.domain.plan.Proposal;
import dev.ballast.planner.domain.plan.RunId;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// Hibernate fills it in. The database adds the tenant.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "plan")
class PlanRow {

    @Id String id;
    String runId;
    String portfolioId;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

    /** What was proposed never changes. */
    @Column(updatable = false)
    String proposal;

    @Nullable String assessment;
    @Nullable String decided;
    @Nullable String executionId;
    @Version long version;

    void set(Plan plan) {
        if (id == null) {
            id = plan.id().value();
            runId = plan.run().value();
            portfolioId = plan.portfolio().value();
            mode = plan.mode();
            proposal = CanonicalJson.write(plan.proposal());
        }
        status = plan.status();
        assessment = plan.assessment().map(CanonicalJson::write).orElse(null);
        decided = plan.decided().map(CanonicalJson::write).orElse(null);
        executionId = plan.execution().orElse(null);
    }

    Plan toPlan() {
        return new Plan(
                new PlanId(id),
                new RunId(runId),
                new PortfolioId(portfolioId),
                mode,
                CanonicalJson.read(proposal, Proposal.class),
                status,
                Optional.ofNullable(assessment)
                        .map(json -> CanonicalJson.read(json, Assessment.class)),
                Optional.ofNullable(decided).map(json -> CanonicalJson.read(json, Decided.class)),
                Optional.ofNullable(executionId),
                version);
    }
}
