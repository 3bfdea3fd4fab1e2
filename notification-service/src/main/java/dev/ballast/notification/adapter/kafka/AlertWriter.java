package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.wire.AlertLevel;
import dev.ballast.notification.domain.alert.AlertAcknowledged;
import dev.ballast.notification.domain.alert.AlertRaised;
import dev.ballast.notification.domain.alert.AlertResolved;
import dev.ballast.notification.domain.alert.NotificationDelivered;
import dev.ballast.notification.domain.heard.PortfolioId;

/** Alerts as messages. */
final class AlertWriter {

    private AlertWriter() {}

    static dev.ballast.events.wire.AlertRaised raised(AlertRaised event) {
        var alert = event.alert();
        var notice = alert.notice();
        return dev.ballast.events.wire.AlertRaised.newBuilder()
                .setAlertId(alert.id().value())
                .setLevel(level(notice.level()))
                .setType(notice.concern().type().name())
                .setTitle(notice.title())
                .setMessage(notice.message())
                .setMode(notice.mode().map(Modes::write).orElse(null))
                .setPortfolioId(notice.portfolio().map(PortfolioId::value).orElse(null))
                .setSubject(notice.concern().subject())
                .setRaisedAt(alert.raisedAt())
                .build();
    }

    static dev.ballast.events.wire.AlertAcknowledged acknowledged(AlertAcknowledged event) {
        return new dev.ballast.events.wire.AlertAcknowledged(
                event.alert().value(), event.by(), event.at());
    }

    static dev.ballast.events.wire.AlertResolved resolved(AlertResolved event) {
        return new dev.ballast.events.wire.AlertResolved(event.alert().value(), event.at());
    }

    static dev.ballast.events.wire.NotificationDelivered delivered(NotificationDelivered event) {
        return new dev.ballast.events.wire.NotificationDelivered(
                event.alert().value(), event.channel(), event.at());
    }

    private static AlertLevel level(dev.ballast.notification.domain.alert.AlertLevel level) {
        return switch (level) {
            case INFO -> AlertLevel.INFO;
            case WARNING -> AlertLevel.WARNING;
            case ERROR -> AlertLevel.ERROR;
            case CRITICAL -> AlertLevel.CRITICAL;
            case SECURITY -> AlertLevel.SECURITY;
        };
    }
}
