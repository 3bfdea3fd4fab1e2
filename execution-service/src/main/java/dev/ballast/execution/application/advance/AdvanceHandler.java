package dev.ballast.execution.application.advance;

import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.advance.Advanced.Done;
import dev.ballast.execution.application.advance.Advanced.Fenced;
import dev.ballast.execution.application.advance.Advanced.Moved;
import dev.ballast.execution.application.port.Leases;
import dev.ballast.execution.application.port.OpenExecutions.Open;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionRound;
import dev.ballast.execution.domain.execution.OrderWord;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.kernel.order.OrderInput.Restarted;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One round of an execution as one transaction, fenced by the leases of its accounts. */
@ApplicationScoped
public class AdvanceHandler {

    private final UnitOfWork work;
    private final Leases leases;
    private final RoundReader reader;
    private final RoundWriter writer;
    private final InstantSource clock;

    AdvanceHandler(
            UnitOfWork work,
            Leases leases,
            RoundReader reader,
            RoundWriter writer,
            InstantSource clock) {
        this.work = work;
        this.leases = leases;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * @param desk what the last round left; empty for a runner that has just begun
     */
    Uni<Advanced> handle(Open open, Optional<Desk> desk, List<OrderWord> words) {
        return work.change(
                        open.tenant(),
                        () ->
                                reader.lock(open.id())
                                        .chain(found ->
                                                found.filter(e -> !e.status().isClosed())
                                                        .map(e -> round(e, desk, words))
                                                        .orElseGet(AdvanceHandler::done)))
                .invoke(writer::committed);
    }

    private static Uni<Advanced> done() {
        return Uni.createFrom().item(new Done());
    }

    private Uni<Advanced> round(Execution execution, Optional<Desk> desk, List<OrderWord> words) {
        return desk.map(known -> resume(known))
                .orElseGet(() -> sitDown(execution))
                .chain(seat ->
                        seat.map(taken -> play(execution, taken, desk.isEmpty(), words))
                                .orElseGet(() -> Uni.createFrom().item(new Fenced())));
    }

    private Uni<Optional<Desk>> resume(Desk desk) {
        return leases.renew(desk.tokens()).map(held -> held ? Optional.of(desk) : Optional.empty());
    }

    private Uni<Optional<Desk>> sitDown(Execution execution) {
        return reader.orders(execution)
                .chain(orders ->
                        leases.acquire(accounts(execution, orders))
                                .map(tokens ->
                                        tokens.map(held ->
                                                new Desk(orders, held, Map.of(), Instant.EPOCH))));
    }

    private Uni<Advanced> play(
            Execution execution, Desk desk, boolean isFirst, List<OrderWord> words) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return reader.refreshed(desk, now)
                .chain(fresh ->
                        reader.context(execution, fresh, now)
                                .chain(heard -> {
                                    var round =
                                            ExecutionRound.play(
                                                    execution,
                                                    fresh.orders(),
                                                    all(fresh, isFirst, heard, words, now),
                                                    heard.context());
                                    return writer.write(execution, round)
                                            .replaceWith(
                                                    new Moved(round, fresh.with(round.orders())));
                                }));
    }

    private static List<OrderWord> all(
            Desk desk,
            boolean isFirst,
            RoundReader.Heard heard,
            List<OrderWord> words,
            Instant now) {
        Stream<OrderWord> restarts =
                isFirst
                        ? desk.orders().stream()
                                .map(order -> new OrderWord(order.id(), new Restarted(now)))
                        : Stream.of();
        return Stream.of(restarts, words.stream(), heard.cancels().stream())
                .flatMap(stream -> stream)
                .toList();
    }

    private static Set<VenueAccount> accounts(Execution execution, List<TrackedOrder> orders) {
        return orders.stream()
                .map(order -> VenueAccount.of(execution, order.action().instrument().venue()))
                .collect(Collectors.toSet());
    }
}
