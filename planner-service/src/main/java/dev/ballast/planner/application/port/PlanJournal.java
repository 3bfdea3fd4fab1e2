package dev.ballast.planner.application.port;

import dev.ballast.planner.domain.plan.Plan;

/** Tells operators what becomes of plans. */
public interface PlanJournal {

    void proposed(Plan plan);

    void assessed(Plan plan);

    void decided(Plan plan);
}
