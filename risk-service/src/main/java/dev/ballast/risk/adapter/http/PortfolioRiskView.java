package dev.ballast.risk.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.assessment.Verdict;
import dev.ballast.risk.domain.plan.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What risk has said of a portfolio's plans, the newest first. */
@Schema(name = "PortfolioRiskView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortfolioRiskView(
        String portfolioId, List<RiskAssessmentView> items, @Nullable String nextCursor) {

    @Schema(name = "RiskAssessmentView")
    record RiskAssessmentView(
            String id,
            String planId,
            String runId,
            @Schema(examples = "paper") String mode,
            @Schema(examples = "WARNED") Verdict verdict,
            List<RiskFindingView> findings,
            long limitsVersion,
            long stateVersion,
            Instant assessedAt) {

        static RiskAssessmentView of(Assessment assessment) {
            return new RiskAssessmentView(
                    assessment.id().value(),
                    assessment.plan().value(),
                    assessment.run().value(),
                    mode(assessment.mode()),
                    assessment.verdict(),
                    assessment.findings().stream().map(RiskFindingView::of).toList(),
                    assessment.limitsVersion(),
                    assessment.stateVersion(),
                    assessment.assessedAt());
        }

        private static String mode(Mode mode) {
            return mode.name().toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "RiskFindingView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RiskFindingView(
            @Schema(examples = "ASSET_WEIGHT_TOO_HIGH", description = "Stable") String code,
            @Schema(examples = "WARNING") Severity severity,
            String message,
            @Schema(examples = "0.71") @Nullable String value,
            @Schema(examples = "0.6") @Nullable String limit,
            @Schema(examples = "BTC") @Nullable String subject) {

        static RiskFindingView of(Finding finding) {
            return new RiskFindingView(
                    finding.code().name(),
                    finding.severity(),
                    finding.message(),
                    finding.value().orElse(null),
                    finding.limit().orElse(null),
                    finding.subject().orElse(null));
        }
    }
}
