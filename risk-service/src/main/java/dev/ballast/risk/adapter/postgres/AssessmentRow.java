package dev.ballast.risk.adapter.postgres;

import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.Verdict;
import dev.ballast.risk.domain.plan.Mode;
import dev.ballast.risk.domain.plan.PlanId;
import dev.ballast.risk.domain.plan.PortfolioId;
import dev.ballast.risk.domain.plan.RunId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

// Hibernate fills it in. The database adds the tenant.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "assessment")
class AssessmentRow {

    @Id String id;

    @Column(name = "plan_id")
    String planId;

    @Column(name = "run_id")
    String runId;

    @Column(name = "portfolio_id")
    String portfolioId;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String findings;

    @Column(name = "limits_version")
    long limitsVersion;

    @Column(name = "state_version")
    long stateVersion;

    @Column(name = "assessed_at")
    Instant assessedAt;

    @Column(name = "decision_hash")
    String decisionHash;

    static AssessmentRow of(Assessment assessment, String decisionHash) {
        var row = new AssessmentRow();
        row.id = assessment.id().value();
        row.planId = assessment.plan().value();
        row.runId = assessment.run().value();
        row.portfolioId = assessment.portfolio().value();
        row.mode = assessment.mode();
        row.verdict = assessment.verdict();
        row.findings = CanonicalJson.write(assessment.findings());
        row.limitsVersion = assessment.limitsVersion();
        row.stateVersion = assessment.stateVersion();
        row.assessedAt = assessment.assessedAt();
        row.decisionHash = decisionHash;
        return row;
    }

    Assessment toAssessment() {
        return new Assessment(
                new AssessmentId(id),
                new PlanId(planId),
                new RunId(runId),
                new PortfolioId(portfolioId),
                mode,
                verdict,
                CanonicalJson.findings(findings),
                limitsVersion,
                stateVersion,
                assessedAt);
    }
}
