package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.domain.targets.Targets;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

// Hibernate fills it in. The database adds the tenant.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "targets")
class TargetsRow {

    @Id String portfolioId;
    String body;
    @Version long version;

    void set(Targets targets) {
        portfolioId = targets.portfolio().value();
        body = CanonicalJson.write(targets);
    }

    Targets toTargets() {
        return CanonicalJson.read(body, Targets.class);
    }
}
