package dev.ballast.notification.application.follow;

import dev.ballast.events.Event;
import dev.ballast.notification.application.alert.AlertDesk;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.port.PlanSigns;
import dev.ballast.notification.domain.alert.AlertRules;
import dev.ballast.notification.domain.alert.AlertStep;
import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.plan.PlanSign;
import dev.ballast.notification.domain.plan.WaitingPlans;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells people what becomes of plans and executions. Works inside a unit of work. */
@ApplicationScoped
class PlanDesk {

    private final PlanSigns signs;
    private final AlertDesk alerts;

    PlanDesk(PlanSigns signs, AlertDesk alerts) {
        this.signs = signs;
        this.alerts = alerts;
    }

    /** One event after another, so that each alert says what caused it. */
    <E extends PipelineEvent> Uni<Void> follow(List<Event<E>> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(this::follow)
                .onItem()
                .ignoreAsUni();
    }

    private <E extends PipelineEvent> Uni<Void> follow(Event<E> event) {
        var steps = new ArrayList<AlertStep>();
        news(event.payload()).ifPresent(steps::add);
        return over(event.payload())
                .invoke(steps::addAll)
                .chain(() -> alerts.apply(steps, Cause.of(event)));
    }

    private static Optional<AlertStep> news(PipelineEvent event) {
        return switch (event) {
            case ExecutionCompleted completed -> Optional.of(AlertRules.on(completed));
            case PlanAssessed assessed -> AlertRules.on(assessed);
            default -> Optional.empty();
        };
    }

    private Uni<List<AlertStep>> over(PipelineEvent event) {
        return PlanSign.of(event)
                .map(sign -> signs.merge(List.of(sign)).map(PlanDesk::over))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private static List<AlertStep> over(List<PlanSign> plans) {
        return plans.stream().flatMap(plan -> WaitingPlans.over(plan).stream()).toList();
    }
}
