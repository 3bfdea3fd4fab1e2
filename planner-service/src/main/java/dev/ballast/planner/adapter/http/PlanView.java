package dev.ballast.planner.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.planner.adapter.http.PlanActionView.PlanReasonView;
import dev.ballast.planner.adapter.http.PlanOutcomeViews.PlanTotalsView;
import dev.ballast.planner.adapter.http.PlanOutcomeViews.PlanWeightView;
import dev.ballast.planner.domain.plan.Assessment;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanStatus;
import dev.ballast.planner.domain.plan.Proposal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the API shows it. */
@Schema(name = "PlanView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        String id,
        String runId,
        String portfolioId,
        @Schema(enumeration = {"paper", "live"}) String mode,
        PlanStatus status,
        Instant createdAt,
        Instant expiresAt,
        String createdBy,
        String strategy,
        @Nullable BigDecimal ccs,
        BigDecimal cash,
        String baseCurrency,
        String settlementAsset,
        BigDecimal portfolioValue,
        PlanDecisionView decision,
        PlanTotalsView totals,
        List<PlanActionView> actions,
        List<PlanWeightView> weights,
        List<PlanReasonView> notes,
        @Nullable PlanAssessmentView assessment,
        @Nullable PlanDecidedView decided,
        @Nullable String executionId) {

    /** What the plan was decided from. */
    @Schema(name = "PlanDecisionView")
    record PlanDecisionView(
            @Schema(description = "SHA-256 of the canonical inputs") String inputsHash,
            String snapshotId,
            long snapshotVersion,
            Instant snapshotAsOf,
            long targetsVersion,
            String codeVersion,
            long planMicros) {

        static PlanDecisionView of(Proposal proposal) {
            return new PlanDecisionView(
                    proposal.decisionHash(),
                    proposal.snapshot().value(),
                    proposal.snapshotVersion(),
                    proposal.snapshotAsOf(),
                    proposal.targetsVersion(),
                    proposal.codeVersion(),
                    proposal.planMicros());
        }
    }

    /** What risk says. */
    @Schema(name = "PlanAssessmentView")
    record PlanAssessmentView(
            String id,
            Assessment.Verdict verdict,
            Instant assessedAt,
            List<PlanFindingView> findings) {

        static PlanAssessmentView of(Assessment word) {
            return new PlanAssessmentView(
                    word.id(),
                    word.verdict(),
                    word.assessedAt(),
                    word.findings().stream().map(PlanFindingView::of).toList());
        }
    }

    /** One rule's word. */
    @Schema(name = "PlanFindingView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanFindingView(
            String code,
            String severity,
            String message,
            @Nullable String value,
            @Nullable String limit,
            @Nullable String subject) {

        static PlanFindingView of(Assessment.Finding finding) {
            return new PlanFindingView(
                    finding.code(),
                    finding.severity(),
                    finding.message(),
                    finding.value().orElse(null),
                    finding.limit().orElse(null),
                    finding.subject().orElse(null));
        }
    }

    /** Who ended the waiting, and why. */
    @Schema(name = "PlanDecidedView")
    record PlanDecidedView(String by, String reason, Instant at) {

        static PlanDecidedView of(Decided word) {
            return new PlanDecidedView(word.by(), word.reason(), word.at());
        }
    }

    static PlanView of(Plan plan) {
        var proposal = plan.proposal();
        var outcome = proposal.outcome();
        return new PlanView(
                plan.id().value(),
                plan.run().value(),
                plan.portfolio().value(),
                plan.mode().name().toLowerCase(Locale.ROOT),
                plan.status(),
                proposal.createdAt(),
                proposal.expiresAt(),
                proposal.createdBy(),
                proposal.strategy(),
                proposal.ccs().orElse(null),
                proposal.cash(),
                proposal.base().code(),
                proposal.settlement().code(),
                outcome.value(),
                PlanDecisionView.of(proposal),
                PlanTotalsView.of(outcome.totals()),
                outcome.actions().stream().map(PlanActionView::of).toList(),
                outcome.weights().stream().map(PlanWeightView::of).toList(),
                outcome.notes().stream().map(PlanReasonView::of).toList(),
                plan.assessment().map(PlanAssessmentView::of).orElse(null),
                plan.decided().map(PlanDecidedView::of).orElse(null),
                plan.execution().orElse(null));
    }
}
