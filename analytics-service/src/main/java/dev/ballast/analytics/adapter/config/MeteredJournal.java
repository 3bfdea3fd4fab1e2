package dev.ballast.analytics.adapter.config;

import dev.ballast.analytics.application.port.SessionJournal;
import dev.ballast.analytics.domain.session.Session;
import dev.ballast.analytics.domain.session.Stage;
import dev.ballast.analytics.domain.session.StageTime;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Counts and times sessions, and says when one closes. */
@ApplicationScoped
class MeteredJournal implements SessionJournal {
    private static final Logger LOG = Logger.getLogger(MeteredJournal.class);

    private final MeterRegistry meters;

    MeteredJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void opened(Session session) {
        meters.counter("ballast.sessions.opened").increment();
    }

    @Override
    public void closed(Session session) {
        var outcome = Objects.requireNonNull(session.closing()).outcome();
        meters.counter("ballast.sessions.closed", "outcome", outcome.name()).increment();
        session.stages().forEach(this::time);
        LOG.infof(
                "Session %s of plan %s is closed: %s",
                session.id().value(), session.plan().value(), outcome);
    }

    private void time(StageTime stage) {
        meters.timer("ballast.session.stage", "stage", name(stage.stage())).record(stage.took());
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
