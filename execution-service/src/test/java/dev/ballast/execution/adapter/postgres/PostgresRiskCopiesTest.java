package dev.ballast.execution.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.UnitOfWork;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.execution.application.port.RiskCopies;
import dev.ballast.execution.domain.risk.Limits;
import dev.ballast.execution.domain.risk.RiskCopy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PostgresRiskCopiesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Limits LIMITS =
            new Limits(BigDecimal.ONE, BigDecimal.ONE, Duration.ofHours(1), 7);

    // The container and the test resource fill these in.
    @SuppressWarnings("NullAway.Init")
    @Inject
    UnitOfWork work;

    @SuppressWarnings("NullAway.Init")
    @Inject
    RiskCopies copies;

    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    private final String tenant = UUID.randomUUID().toString();

    @Test
    void what_is_heard_is_kept() {
        var kept = begin(this::change).join();

        assertThat(kept.limits()).contains(LIMITS);
        assertThat(begin(copies::hold).join()).isEqualTo(kept);
    }

    @Test
    void a_change_waits_for_those_who_hold_it_and_goes_before_those_who_come_later() {
        var _ = begin(this::change).join();
        var gate = new CompletableFuture<Void>();
        var holder = begin(() -> copies.hold().call(() -> opened(gate)));
        await().atMost(PATIENCE).until(() -> !"0".equals(holding()));

        var change = begin(this::changeAgain);
        await().atMost(PATIENCE).until(() -> "1".equals(waiting()));
        var later = begin(copies::hold);
        await().atMost(PATIENCE).until(() -> later.isDone() || "2".equals(waiting()));

        assertThat(change).isNotDone();
        assertThat(later).isNotDone();
        gate.complete(null);
        assertThat(holder.join().limits()).contains(LIMITS);
        assertThat(later.join()).isEqualTo(change.join());
        assertThat(later.join().limits()).isNotEqualTo(holder.join().limits());
    }

    private Uni<RiskCopy> change() {
        return copies.lock().map(copy -> copy.hear(LIMITS)).call(copies::save);
    }

    private Uni<RiskCopy> changeAgain() {
        var next = new Limits(BigDecimal.TEN, BigDecimal.ONE, Duration.ofHours(1), 8);
        return copies.lock()
                .map(_ -> new RiskCopy(Optional.of(next), Optional.empty()))
                .call(copies::save);
    }

    /** In a unit of work of its own. */
    private <T> CompletableFuture<T> begin(Supplier<Uni<T>> effect) {
        return CompletableFuture.supplyAsync(() -> run(effect), Thread::startVirtualThread);
    }

    private <T> T run(Supplier<Uni<T>> effect) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work.change(tenant, effect));
        } catch (Throwable fault) {
            throw new AssertionError(fault);
        }
    }

    /** The session goes on where it began. */
    private static Uni<Void> opened(CompletableFuture<Void> gate) {
        var context = Objects.requireNonNull(Vertx.currentContext());
        return Uni.createFrom()
                .completionStage(gate)
                .emitOn(next -> context.runOnContext(_ -> next.run()));
    }

    private String holding() throws SQLException {
        return count("state = 'idle in transaction' and query like '%risk_copy%'");
    }

    private String waiting() throws SQLException {
        return count("wait_event_type = 'Lock'");
    }

    private String count(String sessions) throws SQLException {
        var sql = "select count(*) from pg_stat_activity where " + sessions;
        return Objects.requireNonNull(servers.query(sql));
    }
}
