package dev.ballast.execution.application.followrisk;

import dev.ballast.events.Event;
import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.followrisk.RiskNews.LimitsHeard;
import dev.ballast.execution.application.followrisk.RiskNews.StatePublished;
import dev.ballast.execution.application.port.RiskCopies;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.risk.StateHeard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Keeps the copy of limits and trading state. It needs no inbox: an older version never replaces a
 * newer one, and the same again changes nothing.
 */
@ApplicationScoped
public class FollowRiskHandler {

    private final UnitOfWork work;
    private final RiskCopies copies;
    private final InstantSource clock;

    FollowRiskHandler(UnitOfWork work, RiskCopies copies, InstantSource clock) {
        this.work = work;
        this.copies = copies;
        this.clock = clock;
    }

    public Uni<Void> handle(List<Event<RiskNews>> batch) {
        return work.changeAll(
                batch,
                events -> take(events.stream().map(Event::payload).toList()).replaceWithVoid());
    }

    /** Heard over HTTP, which is quicker and does not need Kafka. Answers what now holds. */
    public Uni<RiskCopy> set(String tenant, StatePublished state) {
        return work.change(tenant, () -> take(List.of(state)));
    }

    private Uni<RiskCopy> take(List<RiskNews> news) {
        var now = clock.instant();
        return copies.lock()
                .map(held ->
                        news.stream()
                                .reduce(
                                        held,
                                        (copy, heard) -> hear(copy, heard, now),
                                        (_, last) -> last))
                .call(copies::save);
    }

    private static RiskCopy hear(RiskCopy copy, RiskNews news, Instant now) {
        return switch (news) {
            case LimitsHeard(var limits) -> copy.hear(limits);
            case StatePublished(var states, var version, var limitsVersion, var publishedAt) ->
                    copy.hear(
                            new StateHeard(
                                    states,
                                    version,
                                    limitsVersion,
                                    publishedAt.isBefore(now) ? publishedAt : now));
        };
    }
}
