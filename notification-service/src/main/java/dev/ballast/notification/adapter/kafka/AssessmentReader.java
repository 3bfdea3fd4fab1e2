package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.Refused;
import dev.ballast.events.wire.Finding;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.Verdict;
import java.util.Comparator;
import java.util.List;

/** Assessments that messages carry. */
final class AssessmentReader {

    private static final List<String> HEAVIEST_FIRST = List.of("DENY", "WARNING", "INFO");

    private AssessmentReader() {}

    static PlanAssessed read(dev.ballast.events.wire.PlanAssessed wire) {
        return new PlanAssessed(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                verdict(wire),
                wire.getFindings().stream()
                        .sorted(Comparator.comparingInt(AssessmentReader::weight))
                        .map(finding -> finding.getCode() + " (" + finding.getMessage() + ")")
                        .toList(),
                wire.getAssessedAt());
    }

    // A severity that is not known here comes last.
    private static int weight(Finding finding) {
        var index = HEAVIEST_FIRST.indexOf(finding.getSeverity());
        return index < 0 ? HEAVIEST_FIRST.size() : index;
    }

    private static Verdict verdict(dev.ballast.events.wire.PlanAssessed wire) {
        return switch (wire.getVerdict()) {
            case PASSED -> Verdict.PASSED;
            case WARNED -> Verdict.WARNED;
            case DENIED -> Verdict.DENIED;
            case UNKNOWN ->
                    throw new Refused("the verdict is not known: " + wire.getAssessmentId());
        };
    }
}
