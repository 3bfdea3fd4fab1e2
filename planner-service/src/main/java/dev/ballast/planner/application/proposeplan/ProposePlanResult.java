package dev.ballast.planner.application.proposeplan;

import dev.ballast.planner.application.draft.Draft;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.RunId;

/** What came of a wish for a plan. */
public sealed interface ProposePlanResult {

    record Proposed(Plan plan) implements ProposePlanResult {}

    /** A run that ended at once: the portfolio is where it should be, or nothing can be traded. */
    record NothingToDo(RunId run) implements ProposePlanResult {}

    /** No plan could be drafted; the draft says why. */
    record NotDrafted(Draft why) implements ProposePlanResult {}
}
