package dev.ballast.risk.domain.assessment;

import java.util.List;

/** Asks each rule in turn. */
public final class Assessor {

    private final List<Rule> rules;

    public Assessor(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public Assessment assess(AssessmentId id, AssessmentInputs inputs) {
        var findings = rules.stream().flatMap(rule -> rule.judge(inputs).stream()).toList();
        return Assessment.of(id, inputs, findings);
    }
}
