package dev.ballast.risk.adapter.config;

import dev.ballast.risk.application.port.Journal;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.Verdict;
import dev.ballast.risk.domain.desk.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Log lines for what an operator cares about, and a meter for every verdict and finding. */
@ApplicationScoped
class OperatorJournal implements Journal {

    private static final Logger LOG = Logger.getLogger(OperatorJournal.class);

    private final MeterRegistry meters;

    OperatorJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void assessed(Assessment assessment, Duration waited) {
        var verdict = assessment.verdict();
        var mode = assessment.mode().name();
        meters.timer("ballast.risk.assessment", "verdict", verdict.name(), "mode", mode)
                .record(waited);
        assessment
                .findings()
                .forEach(finding ->
                        meters.counter("ballast.risk.finding", "code", code(finding)).increment());
        if (verdict == Verdict.PASSED) {
            LOG.debugf("plan %s passed [%s]", assessment.plan().value(), mode);
        } else {
            LOG.infof(
                    "plan %s of portfolio %s %s [%s]: %s",
                    assessment.plan().value(),
                    assessment.portfolio().value(),
                    verdict,
                    mode,
                    assessment.findings().stream()
                            .map(OperatorJournal::code)
                            .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void limitsSet(Desk desk) {
        var limits = desk.limits();
        LOG.infof(
                "limits of %s are version %d, set by %s",
                desk.tenant(), limits.version(), limits.changedBy());
    }

    @Override
    public void stateSet(Desk desk) {
        var states = desk.states();
        LOG.warnf(
                "trading of %s is %s, version %d, set by %s",
                desk.tenant(),
                states.states().stream()
                        .map(state -> state.scope() + " " + state.state())
                        .collect(Collectors.joining(", ")),
                states.version(),
                states.changedBy());
    }

    private static String code(Finding finding) {
        return finding.code().name();
    }
}
