package dev.ballast.notification.application.testing;

import dev.ballast.notification.application.port.PlanSigns;
import dev.ballast.notification.domain.plan.PlanSign;
import dev.ballast.notification.domain.plan.Wait;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class MemoryPlanSigns implements PlanSigns {

    private final Map<String, PlanSign> byPlan = new LinkedHashMap<>();

    @Override
    public Uni<List<PlanSign>> merge(List<PlanSign> heard) {
        return Uni.createFrom()
                .item(() ->
                        heard.stream()
                                .map(sign -> byPlan.merge(sign.plan().value(), sign, PlanSign::and))
                                .toList());
    }

    @Override
    public Uni<List<PlanSign>> waitingSince(Instant since) {
        return Uni.createFrom()
                .item(() ->
                        byPlan.values().stream()
                                .filter(sign ->
                                        sign.waitsFor()
                                                .map(Wait::since)
                                                .filter(at -> !at.isAfter(since))
                                                .isPresent())
                                .toList());
    }
}
