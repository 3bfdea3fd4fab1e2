package dev.ballast.planner.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;

/** What can go wrong with plans, by stable names. */
final class Codes {

    static final ErrorCode TARGETS_MISSING = new ErrorCode("targets-missing", Kind.CONFLICT);
    static final ErrorCode PORTFOLIO_EMPTY = new ErrorCode("portfolio-empty", Kind.CONFLICT);
    static final ErrorCode PLAN_EXPIRED = new ErrorCode("plan-expired", Kind.CONFLICT);
    static final ErrorCode PLAN_DENIED = new ErrorCode("plan-denied", Kind.CONFLICT);
    static final ErrorCode PLAN_DECIDED = new ErrorCode("plan-already-decided", Kind.CONFLICT);
    static final ErrorCode PLAN_NOT_ASSESSED = new ErrorCode("plan-not-assessed", Kind.CONFLICT);
    static final ErrorCode NOTHING_TO_EXECUTE = new ErrorCode("nothing-to-execute", Kind.CONFLICT);
    static final ErrorCode PLAN_OUTDATED = new ErrorCode("plan-outdated", Kind.CONFLICT);
    static final ErrorCode PORTFOLIO_EXECUTING =
            new ErrorCode("portfolio-executing", Kind.CONFLICT);
    static final ErrorCode RUN_OVER = new ErrorCode("run-over", Kind.CONFLICT);

    private Codes() {}
}
