package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** One thing that must hold of a plan before its execution begins. */
interface PlanRule {

    Optional<Finding> check(PlanCase plan);
}
