package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.Instruments;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresInstruments implements Instruments {

    private static final String FIND =
            "select cast(to_jsonb(i) as text) from instrument i"
                    + " where id = any(cast(:ids as text[]))";

    private static final String SAVE =
            """
            insert into instrument
            select * from jsonb_populate_recordset(cast(null as instrument), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set status = excluded.status,
                tick_size = excluded.tick_size, step_size = excluded.step_size,
                min_quantity = excluded.min_quantity, max_quantity = excluded.max_quantity,
                min_notional = excluded.min_notional, maker_fee = excluded.maker_fee,
                taker_fee = excluded.taker_fee, fee_asset = excluded.fee_asset,
                version = excluded.version
            where instrument.version < excluded.version\
            """;

    @Override
    public Uni<Map<InstrumentId, Instrument>> findAll(Set<InstrumentId> ids) {
        var texts = ids.stream().map(InstrumentId::toString).toArray(String[]::new);
        return Sql.texts(FIND, Map.of("ids", texts))
                .map(rows ->
                        RowJson.readAll(rows, InstrumentRow.class).stream()
                                .map(InstrumentRow::instrument)
                                .collect(Collectors.toMap(Instrument::id, Function.identity())));
    }

    @Override
    public Uni<Void> saveAll(Collection<Listed> listed) {
        // One statement can't write a row twice; a batch may hold several versions of it.
        var latest =
                listed.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.instrument().id(),
                                        Function.identity(),
                                        BinaryOperator.maxBy(
                                                Comparator.comparingLong(Listed::version))));
        var rows = latest.values().stream().map(InstrumentRow::of).toList();
        return Sql.update(SAVE, Map.of("rows", RowJson.writeAll(rows))).replaceWithVoid();
    }
}
