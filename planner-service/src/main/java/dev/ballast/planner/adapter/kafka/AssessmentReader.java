package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Refused;
import dev.ballast.planner.application.assessplan.PlanAssessed;
import dev.ballast.planner.domain.plan.Assessment;
import dev.ballast.planner.domain.plan.Assessment.Verdict;
import dev.ballast.planner.domain.plan.PlanId;
import java.util.Optional;

/** Risk's word as a message carries it. */
final class AssessmentReader {

    private AssessmentReader() {}

    static PlanAssessed read(dev.ballast.events.wire.PlanAssessed wire) {
        return new PlanAssessed(
                new PlanId(wire.getPlanId()),
                new Assessment(
                        wire.getAssessmentId(),
                        verdict(wire),
                        wire.getFindings().stream().map(AssessmentReader::finding).toList(),
                        wire.getAssessedAt()));
    }

    private static Assessment.Finding finding(dev.ballast.events.wire.Finding wire) {
        return new Assessment.Finding(
                wire.getCode(),
                wire.getSeverity(),
                wire.getMessage(),
                Optional.ofNullable(wire.getValue()),
                Optional.ofNullable(wire.getLimit()),
                Optional.ofNullable(wire.getSubject()));
    }

    private static Verdict verdict(dev.ballast.events.wire.PlanAssessed wire) {
        return switch (wire.getVerdict()) {
            case PASSED -> Verdict.PASSED;
            case WARNED -> Verdict.WARNED;
            case DENIED -> Verdict.DENIED;
            case UNKNOWN ->
                    throw new Refused("assessment has no verdict: " + wire.getAssessmentId());
        };
    }
}
