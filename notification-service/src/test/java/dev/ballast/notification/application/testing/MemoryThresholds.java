package dev.ballast.notification.application.testing;

import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.threshold.Thresholds;
import io.smallrye.mutiny.Uni;

final class MemoryThresholds implements ThresholdBook {

    private Thresholds kept = Thresholds.first();

    @Override
    public Uni<Thresholds> find(String tenant) {
        return Uni.createFrom().item(() -> kept);
    }

    @Override
    public Uni<Void> save(String tenant, Thresholds thresholds) {
        kept = thresholds;
        return Uni.createFrom().voidItem();
    }
}
