package dev.ballast.risk.adapter.kafka;

import dev.ballast.events.wire.Verdict;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.PlanAssessed;
import dev.ballast.risk.domain.plan.Mode;

/** An assessment as a message. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    static dev.ballast.events.wire.PlanAssessed write(PlanAssessed event) {
        var assessment = event.assessment();
        return dev.ballast.events.wire.PlanAssessed.newBuilder()
                .setAssessmentId(assessment.id().value())
                .setPlanId(assessment.plan().value())
                .setRunId(assessment.run().value())
                .setPortfolioId(assessment.portfolio().value())
                .setMode(mode(assessment.mode()))
                .setVerdict(verdict(assessment.verdict()))
                .setFindings(assessment.findings().stream().map(AssessmentWriter::finding).toList())
                .setLimitsVersion(assessment.limitsVersion())
                .setStateVersion(assessment.stateVersion())
                .setAssessedAt(assessment.assessedAt())
                .build();
    }

    private static dev.ballast.events.wire.Finding finding(Finding finding) {
        return dev.ballast.events.wire.Finding.newBuilder()
                .setCode(finding.code().name())
                .setSeverity(finding.severity().name())
                .setMessage(finding.message())
                .setValue(finding.value().orElse(null))
                .setLimit(finding.limit().orElse(null))
                .setSubject(finding.subject().orElse(null))
                .build();
    }

    private static Verdict verdict(dev.ballast.risk.domain.assessment.Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Verdict.PASSED;
            case WARNED -> Verdict.WARNED;
            case DENIED -> Verdict.DENIED;
        };
    }

    private static dev.ballast.events.wire.Mode mode(Mode mode) {
        return switch (mode) {
            case PAPER -> dev.ballast.events.wire.Mode.PAPER;
            case LIVE -> dev.ballast.events.wire.Mode.LIVE;
        };
    }
}
