package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertId;
import dev.ballast.notification.domain.alert.Concern;
import dev.ballast.notification.domain.heard.PortfolioId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class PostgresAlerts implements Alerts {

    private static final String LATEST_OF =
            "from AlertRow where type = :type and subject = :subject order by id desc";
    private static final String SEARCH =
            """
            from AlertRow where id < :before
            and (:level = '' or cast(level as String) = :level)
            and (:type = '' or cast(type as String) = :type)
            and (:portfolio = '' or portfolioId = :portfolio)
            and (:standing = '' or (:standing = 'OPEN' and resolvedAt is null)
                or (:standing = 'RESOLVED' and resolvedAt is not null))
            order by id desc\
            """;

    // Behind every id.
    private static final String BEHIND_ALL = "~";

    @Override
    public Uni<Optional<Alert>> find(AlertId id) {
        return Panache.getSession()
                .chain(session -> session.find(AlertRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(AlertRow::toAlert));
    }

    @Override
    public Uni<List<Alert>> latestOf(Set<Concern> concerns) {
        return Multi.createFrom()
                .iterable(concerns)
                .onItem()
                .transformToUniAndConcatenate(PostgresAlerts::latestOf)
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }

    private static Uni<Optional<Alert>> latestOf(Concern concern) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(LATEST_OF, AlertRow.class)
                                .setParameter("type", concern.type())
                                .setParameter("subject", concern.subject())
                                .setMaxResults(1)
                                .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(AlertRow::toAlert));
    }

    @Override
    public Uni<List<Alert>> search(Query query, int limit) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(SEARCH, AlertRow.class)
                                .setParameter(
                                        "before",
                                        query.after().map(AlertId::value).orElse(BEHIND_ALL))
                                .setParameter("level", name(query.level()))
                                .setParameter("type", name(query.type()))
                                .setParameter("standing", name(query.standing()))
                                .setParameter(
                                        "portfolio",
                                        query.portfolio().map(PortfolioId::value).orElse(""))
                                .setMaxResults(limit)
                                .getResultList())
                .map(rows -> rows.stream().map(AlertRow::toAlert).toList());
    }

    @Override
    public Uni<Void> saveAll(List<Alert> alerts) {
        return Panache.getSession()
                .chain(session ->
                        Multi.createFrom()
                                .iterable(alerts)
                                .onItem()
                                .transformToUniAndConcatenate(alert -> save(session, alert))
                                .onItem()
                                .ignoreAsUni());
    }

    // Each at once: an alert that takes another's place must come after it was resolved.
    private static Uni<Void> save(Mutiny.Session session, Alert alert) {
        return session.find(AlertRow.class, alert.id().value())
                .chain(found -> {
                    var row = found == null ? new AlertRow() : found;
                    row.set(alert);
                    return found == null ? session.persist(row) : Uni.createFrom().voidItem();
                })
                .chain(session::flush);
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("");
    }
}
