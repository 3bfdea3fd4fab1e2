package dev.ballast.planner.adapter.postgres;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.application.port.Instruments;
import dev.ballast.planner.domain.reference.InstrumentListed;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

@ApplicationScoped
class PostgresInstruments implements Instruments {

    // One row per instrument and statement: of two versions in a batch the higher.
    private static final String KEEP =
            """
            insert into instrument (id, venue, base, body, version)
            select distinct on (id) id, venue, base, body, version
            from unnest(cast(:ids as text[]), cast(:venues as text[]), cast(:bases as text[]),
                cast(:bodies as text[]), cast(:versions as bigint[]))
                as said (id, venue, base, body, version)
            order by id, version desc
            on conflict (id) do update
            set body = excluded.body, version = excluded.version
            where instrument.version < excluded.version\
            """;
    private static final String AT =
            """
            select body from instrument
            where venue = any(cast(:venues as text[])) and base = any(cast(:bases as text[]))
            order by id\
            """;

    @Override
    public Uni<Void> keep(List<InstrumentListed> listed) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(KEEP)
                                .setParameter("ids", texts(listed, said -> id(said).toString()))
                                .setParameter(
                                        "venues", texts(listed, said -> id(said).venue().name()))
                                .setParameter(
                                        "bases", texts(listed, said -> id(said).base().code()))
                                .setParameter(
                                        "bodies",
                                        texts(
                                                listed,
                                                said -> CanonicalJson.write(said.instrument())))
                                .setParameter(
                                        "versions",
                                        listed.stream()
                                                .map(InstrumentListed::version)
                                                .toArray(Long[]::new))
                                .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Instrument>> at(Set<Venue> venues, Set<Asset> bases) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(AT, String.class)
                                .setParameter("venues", texts(venues, Venue::name))
                                .setParameter("bases", texts(bases, Asset::code))
                                .getResultList())
                .map(bodies ->
                        bodies.stream()
                                .map(body -> CanonicalJson.read(body, Instrument.class))
                                .toList());
    }

    private static InstrumentId id(InstrumentListed said) {
        return said.instrument().id();
    }

    private static <T> String[] texts(Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
