package dev.ballast.notification.adapter.channel;

import dev.ballast.notification.application.port.Channel;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.heard.Mode;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Writes alerts into the log: {@code alert WARNING PLAN_WAITING [paper] portfolio 0195…: …}. */
@ApplicationScoped
class ConsoleChannel implements Channel {

    private static final Logger LOG = Logger.getLogger(ConsoleChannel.class);

    private final MeterRegistry meters;

    ConsoleChannel(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public Uni<Void> deliver(Alert alert) {
        return Uni.createFrom().item(alert).invoke(this::write).replaceWithVoid();
    }

    private void write(Alert alert) {
        var notice = alert.notice();
        LOG.logf(level(notice.level()), "alert %s", words(alert));
        meters.counter(
                        "ballast.alert.delivered",
                        "type",
                        notice.concern().type().name(),
                        "level",
                        notice.level().name(),
                        "channel",
                        name())
                .increment();
    }

    static String words(Alert alert) {
        var notice = alert.notice();
        return "%s %s [%s] %s: %s: %s"
                .formatted(
                        notice.level(),
                        notice.concern().type(),
                        notice.mode().map(Mode::word).orElse("house"),
                        notice.portfolio()
                                .map(portfolio -> "portfolio " + portfolio.value())
                                .orElse(notice.concern().subject()),
                        notice.title(),
                        notice.message());
    }

    private static Logger.Level level(AlertLevel level) {
        return switch (level) {
            case INFO -> Logger.Level.INFO;
            case WARNING -> Logger.Level.WARN;
            case ERROR, CRITICAL, SECURITY -> Logger.Level.ERROR;
        };
    }
}
