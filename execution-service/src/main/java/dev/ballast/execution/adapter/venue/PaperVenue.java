package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.Placement;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.execution.application.port.VenueAnswer;
import dev.ballast.execution.application.port.VenueAnswer.Late;
import dev.ballast.execution.application.port.VenueAnswer.Refused;
import dev.ballast.execution.application.port.VenueAnswer.Told;
import dev.ballast.execution.application.port.VenueAnswer.Unclear;
import dev.ballast.execution.application.port.VenueFill;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.kernel.fill.LatencyModel;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.VenueReport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Every venue, on paper. It commits to its own journal before it answers, takes a client order id
 * once for ever, and refuses what arrives after its receive window. What execution knows of it, it
 * knows through the port.
 */
@ApplicationScoped
class PaperVenue implements VenueConnector {

    private final PaperMatching matching;
    private final GroupCommit commits;
    private final PaperJournal journal;
    private final PaperConfig config;
    private final InstantSource clock;

    PaperVenue(
            PaperMatching matching,
            GroupCommit commits,
            PaperJournal journal,
            PaperConfig config,
            InstantSource clock) {
        this.matching = matching;
        this.commits = commits;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Mode mode() {
        return Mode.PAPER;
    }

    @Override
    public boolean serves(Venue venue) {
        return true;
    }

    @Override
    public Multi<VenueAnswer> place(Placement placement) {
        var fault =
                PaperFault.of(placement.id(), config.faults().seed(), config.faults().percent());
        return switch (fault) {
            case NONE -> take(placement).toMulti();
            case LOST -> Multi.createFrom().empty();
            case SILENT -> take(placement).toMulti().filter(_ -> false);
            case LATE -> take(placement).onItem().delayIt().by(config.faults().late()).toMulti();
            case TWICE ->
                    take(placement)
                            .onItem()
                            .transformToMulti(answer -> Multi.createFrom().items(answer, answer));
        };
    }

    @Override
    public Uni<VenueAnswer> cancel(VenueAccount account, ClientOrderId id) {
        return journal.cancel(account, id)
                .chain(() -> journal.find(account, id))
                .map(found ->
                        found.<VenueAnswer>map(Told::new)
                                .orElseGet(() -> new Unclear("order is unknown")));
    }

    @Override
    public Uni<Optional<VenueReport>> find(VenueAccount account, ClientOrderId id) {
        return journal.find(account, id);
    }

    @Override
    public Uni<List<VenueReport>> openOrders(VenueAccount account) {
        return journal.open(account);
    }

    @Override
    public Uni<List<VenueFill>> fillsSince(VenueAccount account, Instant since) {
        return journal.fillsSince(account, since).map(JournalRows::fills);
    }

    private Uni<VenueAnswer> take(Placement placement) {
        var now = clock.instant();
        if (now.isAfter(placement.takeUntil())) {
            return Uni.createFrom().item(new Late());
        }
        if (!placement.listed().isTradable()) {
            return refused("the instrument does not trade");
        }
        var latency =
                new LatencyModel(config.leastLatency(), config.mostLatency()).of(placement.id());
        return matching.match(placement, now.plus(latency))
                .chain(entry -> commits.add(entry).map(taken -> answer(entry, taken)))
                .onItem()
                .delayIt()
                .by(latency);
    }

    private static VenueAnswer answer(JournalEntry entry, boolean taken) {
        return taken ? new Told(entry.report()) : new Unclear("it exists, or came too late");
    }

    private static Uni<VenueAnswer> refused(String reason) {
        return Uni.createFrom().item(new Refused(reason));
    }
}
