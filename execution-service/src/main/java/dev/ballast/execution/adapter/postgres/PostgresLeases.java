package dev.ballast.execution.adapter.postgres;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.Ids;
import dev.ballast.execution.application.port.Leases;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.kernel.instrument.Venue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Leases of 10 s that each round renews. */
@ApplicationScoped
class PostgresLeases implements Leases {

    // A replica's name is its port's and its consumers': its predecessor is dead, or fenced off.
    // Whoever can't have all takes none: two that held one half each would keep it for ever.
    private static final String ACQUIRE =
            """
            with wanted as (
                select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                    as l(account text, venue text))
            insert into venue_lease (tenant, account, venue, replica, process, token, expires_at)
            select current_setting('ballast.tenant'), w.account, w.venue, :replica, :process, 1,
                now() + interval '10 seconds'
            from wanted w
            where not exists (select 1 from venue_lease h join wanted using (account, venue)
                where h.replica <> :replica and h.expires_at >= now())
            order by w.account, w.venue
            on conflict (tenant, account, venue) do update set replica = excluded.replica,
                process = excluded.process, expires_at = excluded.expires_at,
                token = venue_lease.token
                    + case when venue_lease.process = excluded.process then 0 else 1 end
            where venue_lease.replica = excluded.replica or venue_lease.expires_at < now()
            returning cast(jsonb_build_object('account', account, 'venue', venue,
                'token', token) as text)\
            """;

    private static final String RENEW =
            """
            update venue_lease set expires_at = now() + interval '10 seconds'
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as l(account text, venue text, token bigint)
            where venue_lease.account = l.account and venue_lease.venue = l.venue
                and venue_lease.token = l.token and venue_lease.process = :process\
            """;

    private final String replica;
    private final String process;

    @Inject
    PostgresLeases(DeliveryConfig config, Ids ids) {
        this(config.instance(), ids.next().toString());
    }

    PostgresLeases(String replica, String process) {
        this.replica = replica;
        this.process = process;
    }

    /** A lease and its token. */
    record Lease(String account, String venue, long token) {}

    @Override
    public Uni<Optional<Map<VenueAccount, Long>>> acquire(Set<VenueAccount> accounts) {
        var rows =
                accounts.stream()
                        .map(account -> new Lease(account.name(), account.venue().name(), 0))
                        .toList();
        return Sql.texts(
                        ACQUIRE,
                        Map.of(
                                "rows", RowJson.writeAll(rows),
                                "replica", replica,
                                "process", process))
                .map(held ->
                        held.size() == accounts.size()
                                ? Optional.of(tokens(held))
                                : Optional.empty());
    }

    @Override
    public Uni<Boolean> renew(Map<VenueAccount, Long> tokens) {
        var rows =
                tokens.entrySet().stream()
                        .map(entry ->
                                new Lease(
                                        entry.getKey().name(),
                                        entry.getKey().venue().name(),
                                        entry.getValue()))
                        .toList();
        return Sql.update(RENEW, Map.of("rows", RowJson.writeAll(rows), "process", process))
                .map(renewed -> renewed == tokens.size());
    }

    private static Map<VenueAccount, Long> tokens(List<String> held) {
        return RowJson.readAll(held, Lease.class).stream()
                .collect(
                        Collectors.toMap(
                                lease -> new VenueAccount(lease.account(), Venue.of(lease.venue())),
                                Lease::token));
    }
}
