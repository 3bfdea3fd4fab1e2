package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertId;
import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.alert.Concern;
import dev.ballast.notification.domain.heard.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The alerts of the tenant that the unit of work has entered. */
public interface Alerts {

    /** Which alerts are asked for; what is empty does not matter. */
    record Query(
            Optional<AlertLevel> level,
            Optional<AlertType> type,
            Optional<Standing> standing,
            Optional<PortfolioId> portfolio,
            Optional<AlertId> after) {

        public static final Query OPEN =
                new Query(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Standing.OPEN),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Where an alert stands: OPEN until it is resolved, seen by somebody or not. */
    enum Standing {
        OPEN,
        RESOLVED
    }

    Uni<Optional<Alert>> find(AlertId id);

    /** The latest alert of each concern that has one. */
    Uni<List<Alert>> latestOf(Set<Concern> concerns);

    /** The newest first. */
    Uni<List<Alert>> search(Query query, int limit);

    Uni<Void> saveAll(List<Alert> alerts);
}
