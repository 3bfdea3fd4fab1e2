package dev.ballast.risk.domain.assessment;

import java.util.List;

/** Judges one thing about a plan; it depends on the inputs alone. */
@FunctionalInterface
public interface Rule {

    List<Finding> judge(AssessmentInputs inputs);
}
