package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.start.StartResult;
import dev.ballast.execution.application.start.StartResult.Accepted;
import dev.ballast.execution.application.start.StartResult.AlreadyExecuted;
import dev.ballast.execution.application.start.StartResult.NoLiveVenue;
import dev.ballast.execution.application.start.StartResult.OtherMode;
import dev.ballast.execution.application.start.StartResult.PlanUnknown;
import dev.ballast.execution.application.start.StartResult.Unsafe;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.safety.Finding;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import java.time.Duration;

/** Why a plan is not executed, as problem documents. Nothing has changed. */
final class StartProblems {

    static final ErrorCode NO_LIVE_VENUE =
            new ErrorCode("live-trading-unavailable", ErrorCode.Kind.INVALID);
    static final ErrorCode OTHER_MODE = new ErrorCode("mode-mismatch", ErrorCode.Kind.INVALID);
    static final ErrorCode NOT_SAFE = new ErrorCode("plan-not-safe", ErrorCode.Kind.INVALID);
    static final ErrorCode EXPIRED = new ErrorCode("plan-expired", ErrorCode.Kind.CONFLICT);
    static final ErrorCode STALE_LIMITS = new ErrorCode("limits-stale", ErrorCode.Kind.UNAVAILABLE);
    static final ErrorCode ALREADY =
            new ErrorCode("plan-already-executed", ErrorCode.Kind.CONFLICT);

    private StartProblems() {}

    static ExecutionId executionOf(StartResult result, String plan) {
        return switch (result) {
            case Accepted(var id) -> id;
            case AlreadyExecuted(var id) ->
                    throw new Mistake(
                            ALREADY,
                            "Plan " + plan + " has an execution: " + id + ".",
                            Fault.at(
                                    "/planId",
                                    "the plan has execution " + id,
                                    "follow that execution, or make a new plan"));
            case PlanUnknown() ->
                    throw new Mistake(
                                    ErrorCode.NOT_YET_KNOWN,
                                    "plan " + plan + " is not known here, or not yet.")
                            .retryAfter(Duration.ofSeconds(1));
            case OtherMode(var mode) ->
                    throw new Mistake(
                            OTHER_MODE,
                            "The plan's portfolio trades on " + mode.label() + ", for its life.",
                            Fault.at("/mode", "not the portfolio's", "use " + mode.label()));
            case NoLiveVenue() ->
                    throw new Mistake(
                            NO_LIVE_VENUE,
                            "No venue can be traded at for real in this release. Later ones ask"
                                    + " for a flag of the server and a typed confirmation.",
                            Fault.at("/mode", "live is not to be had", "use paper"));
            case Unsafe unsafe -> throw unsafe(unsafe, plan);
        };
    }

    private static Mistake unsafe(Unsafe unsafe, String plan) {
        var faults = unsafe.findings().stream().map(StartProblems::fault).toList();
        if (has(unsafe, "PLAN_EXPIRED")) {
            return new Mistake(EXPIRED, "Plan " + plan + " has expired.", faults);
        }
        if (unsafe.findings().stream().allMatch(found -> found.rule().equals("LIMITS_STALE"))) {
            return new Mistake(
                            STALE_LIMITS,
                            "Limits and trading state were not heard lately: nothing is traded.",
                            faults)
                    .retryAfter(Duration.ofSeconds(5));
        }
        return new Mistake(NOT_SAFE, "Plan " + plan + " must not be executed.", faults);
    }

    private static boolean has(Unsafe unsafe, String rule) {
        return unsafe.findings().stream().anyMatch(found -> found.rule().equals(rule));
    }

    private static Fault fault(Finding finding) {
        var figures =
                finding.value()
                        .map(value ->
                                " (found %s, allowed %s)"
                                        .formatted(value, finding.limit().orElse("-")))
                        .orElse("");
        return Fault.at(
                "/planId",
                finding.rule() + ": " + finding.message() + figures,
                "see POST /api/v1/execution/validate-plan; make a new plan when that is the way");
    }
}
