package dev.ballast.risk.application.testing;

import dev.ballast.risk.application.port.Desks;
import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryDesks implements Desks {

    private final Map<String, Desk> byTenant = new HashMap<>();

    @Override
    public Uni<Optional<Desk>> find(String tenant) {
        return Uni.createFrom().item(() -> Optional.ofNullable(byTenant.get(tenant)));
    }

    @Override
    public Uni<Optional<Desk>> lock(String tenant) {
        return find(tenant);
    }

    @Override
    public Uni<Boolean> open(Desk desk) {
        return Uni.createFrom().item(() -> byTenant.putIfAbsent(desk.tenant(), desk) == null);
    }

    @Override
    public Uni<Void> save(Desk desk) {
        byTenant.put(desk.tenant(), desk);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<String>> tenants() {
        return Uni.createFrom().item(() -> List.copyOf(byTenant.keySet()));
    }
}
