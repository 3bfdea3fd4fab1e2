package dev.ballast.planner.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.ETags;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.planner.application.draft.Draft;
import dev.ballast.planner.domain.plan.Decision;
import dev.ballast.planner.domain.plan.Obstacle;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanStatus;
import jakarta.ws.rs.core.HttpHeaders;

/** Outcomes as answers; what stands in the way as mistakes. */
final class Answers {

    static final String PLANS = "/api/v1/plans/";

    private Answers() {}

    static Answer created(Plan plan) {
        return Answer.created(PLANS + plan.id().value(), PlanView.of(plan))
                .header(HttpHeaders.ETAG, ETags.of(plan.version()));
    }

    /** A decision was saved, which made one more version of the plan. */
    static Answer decided(Plan plan) {
        return Answer.ok(PlanView.of(plan)).header(HttpHeaders.ETAG, ETags.of(plan.version() + 1));
    }

    static Mistake notDrafted(Draft draft) {
        return switch (draft) {
            case Draft.Drafted _ -> throw new IllegalStateException("it was drafted");
            case Draft.PortfolioUnknown() ->
                    new Mistake(ErrorCode.NOT_FOUND, "There is no such portfolio.");
            case Draft.TargetsMissing() ->
                    new Mistake(
                            Codes.TARGETS_MISSING,
                            "The portfolio has no targets.",
                            Fault.at("/portfolioId", "no targets are set", "PUT /targets first"));
            case Draft.NothingHeld() ->
                    new Mistake(
                            Codes.PORTFOLIO_EMPTY,
                            "The portfolio holds nothing.",
                            Fault.at("/portfolioId", "nothing is held", "import holdings first"));
            case Draft.CashTooLarge(var value) ->
                    new Mistake(
                            ErrorCode.BROKEN_RULE,
                            "More would be taken out than there is.",
                            Fault.at(
                                    "/cash",
                                    "the portfolio is worth " + value.toPlainString(),
                                    "take out less"));
        };
    }

    static Answer decision(Decision decision) {
        return switch (decision) {
            case Decision.Made(var plan) -> decided(plan);
            case Decision.NotAssessed(var plan) ->
                    throw new Mistake(
                            Codes.PLAN_NOT_ASSESSED,
                            "Risk has not assessed plan " + plan.id().value() + " yet.");
            case Decision.Expired(var plan) ->
                    throw new Mistake(
                            Codes.PLAN_EXPIRED,
                            "Plan %s expired at %s. Make a new one."
                                    .formatted(plan.id().value(), plan.proposal().expiresAt()));
            case Decision.NothingToDo(var plan) ->
                    throw new Mistake(
                            Codes.NOTHING_TO_EXECUTE,
                            "No action of plan %s can be executed; its reasons say why."
                                    .formatted(plan.id().value()));
            case Decision.Obstructed(var plan, var obstacle) ->
                    throw new Mistake(
                            code(obstacle),
                            "Plan %s can't be approved: %s."
                                    .formatted(plan.id().value(), obstacle.reason()));
            case Decision.AlreadyDecided(var plan) -> throw alreadyDecided(plan);
        };
    }

    private static ErrorCode code(Obstacle obstacle) {
        return switch (obstacle) {
            case PORTFOLIO_CHANGED, ANOTHER_EXECUTED -> Codes.PLAN_OUTDATED;
            case ANOTHER_EXECUTING -> Codes.PORTFOLIO_EXECUTING;
        };
    }

    private static Mistake alreadyDecided(Plan plan) {
        var id = plan.id().value();
        if (plan.status() == PlanStatus.EXPIRED) {
            return new Mistake(
                    Codes.PLAN_EXPIRED,
                    "Plan %s expired at %s. Make a new one."
                            .formatted(id, plan.proposal().expiresAt()));
        }
        return isDenied(plan)
                ? new Mistake(Codes.PLAN_DENIED, "Risk denied plan " + id + ".")
                : new Mistake(
                        Codes.PLAN_DECIDED,
                        "Plan %s is %s already%s.".formatted(id, plan.status(), why(plan)));
    }

    private static String why(Plan plan) {
        return plan.status() == PlanStatus.CANCELED
                ? plan.decided().map(word -> ": " + word.reason()).orElse("")
                : "";
    }

    private static boolean isDenied(Plan plan) {
        return plan.decided().filter(word -> word.reason().equals(Plan.DENIED_BY_RISK)).isPresent();
    }
}
