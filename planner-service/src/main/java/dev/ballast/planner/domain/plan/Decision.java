package dev.ballast.planner.domain.plan;

/** What came of an approval or a rejection. */
public sealed interface Decision {

    record Made(Plan plan) implements Decision {}

    /** Risk has not spoken yet. */
    record NotAssessed(Plan plan) implements Decision {}

    record AlreadyDecided(Plan plan) implements Decision {}

    record Expired(Plan plan) implements Decision {}

    /** No action of it can be executed: it only advises. */
    record NothingToDo(Plan plan) implements Decision {}

    /** To execute it now would act on holdings that are no more. */
    record Obstructed(Plan plan, Obstacle obstacle) implements Decision {}
}
