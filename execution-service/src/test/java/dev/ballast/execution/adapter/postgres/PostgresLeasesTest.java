package dev.ballast.execution.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.UnitOfWork;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.kernel.instrument.Venue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PostgresLeasesTest {

    // The container and the test resource fill these in.
    @SuppressWarnings("NullAway.Init")
    @Inject
    UnitOfWork work;

    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    private final PostgresLeases first = new PostgresLeases("execution-7", "process-1");
    private final PostgresLeases second = new PostgresLeases("execution-8", "process-2");
    private final String name = "default:" + UUID.randomUUID();
    private final VenueAccount kraken = new VenueAccount(name, Venue.of("Kraken"));
    private final VenueAccount binance = new VenueAccount(name, Venue.of("Binance"));

    @Test
    void nobody_else_gets_what_is_held() {
        var tokens = acquire(first, kraken).orElseThrow();

        assertThat(acquire(second, kraken)).isEmpty();
        assertThat(renew(first, tokens)).isTrue();
    }

    @Test
    void whoever_lost_a_lease_that_ran_out_is_fenced_off() throws SQLException {
        var tokens = acquire(first, kraken).orElseThrow();
        runOut(kraken);

        var taken = acquire(second, kraken).orElseThrow();

        assertThat(taken.get(kraken)).isGreaterThan(tokens.get(kraken));
        assertThat(renew(first, tokens)).isFalse();
        assertThat(acquire(first, kraken)).isEmpty();
        assertThat(renew(second, taken)).isTrue();
    }

    @Test
    void a_lease_that_ran_out_and_that_nobody_took_goes_on() throws SQLException {
        var tokens = acquire(first, kraken).orElseThrow();
        runOut(kraken);

        assertThat(renew(first, tokens)).isTrue();
        assertThat(acquire(second, kraken)).isEmpty();
    }

    @Test
    void the_next_process_of_a_replica_takes_over_at_once_and_fences_off_the_last() {
        var tokens = acquire(first, kraken).orElseThrow();
        var next = new PostgresLeases("execution-7", "process-3");

        var taken = acquire(next, kraken).orElseThrow();

        assertThat(taken.get(kraken)).isGreaterThan(tokens.get(kraken));
        assertThat(renew(first, tokens)).isFalse();
    }

    @Test
    void losing_one_account_of_two_is_losing_both() throws SQLException {
        var tokens = acquire(first, kraken, binance).orElseThrow();
        runOut(binance);
        assertThat(acquire(second, binance)).isPresent();

        assertThat(renew(first, tokens)).isFalse();
    }

    @Test
    void who_can_not_have_all_holds_nobody_else_up() throws SQLException {
        assertThat(acquire(first, kraken)).isPresent();
        assertThat(acquire(second, binance)).isPresent();
        runOut(kraken);

        assertThat(acquire(first, kraken, binance)).isEmpty();

        assertThat(acquire(second, kraken, binance)).isPresent();
    }

    private Optional<Map<VenueAccount, Long>> acquire(
            PostgresLeases leases, VenueAccount... accounts) {
        return change(() -> leases.acquire(Set.of(accounts)));
    }

    private boolean renew(PostgresLeases leases, Map<VenueAccount, Long> tokens) {
        return change(() -> leases.renew(tokens));
    }

    private <T> T change(Supplier<Uni<T>> effect) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work.change("default", effect));
        } catch (Throwable fault) {
            throw new AssertionError(fault);
        }
    }

    private void runOut(VenueAccount account) throws SQLException {
        try (var connection = servers.connectAs("execution_owner");
                var statement =
                        connection.prepareStatement(
                                "update venue_lease set expires_at = now() - interval '1 second'"
                                        + " where account = ? and venue = ?")) {
            statement.setString(1, account.name());
            statement.setString(2, account.venue().name());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
