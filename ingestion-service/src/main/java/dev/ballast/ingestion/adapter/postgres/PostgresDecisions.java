package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.Decisions;
import dev.ballast.ingestion.domain.asset.Classification;
import dev.ballast.ingestion.domain.asset.Classification.Source;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresDecisions implements Decisions {

    private static final String SAVE =
            """
            insert into asset_decision (asset, alias, asset_group, version, decided_by, decided_at)
            values (:asset, :alias, :group, :version, :by, now())
            on conflict (tenant, asset) do update set alias = excluded.alias,
                asset_group = excluded.asset_group, version = excluded.version,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at\
            """;

    @Override
    public Uni<Map<Asset, Classification>> all() {
        return Sql.read(
                        "select asset, alias, asset_group, version from asset_decision",
                        Map.of(),
                        PostgresDecisions::decision)
                .map(rows ->
                        rows.stream()
                                .collect(
                                        Collectors.toMap(
                                                Classification::asset, Function.identity())));
    }

    // The first decision about an asset has no row to lock.
    @Override
    public Uni<Void> lock(Asset asset) {
        return Sql.read(
                        """
                        select cast(pg_advisory_xact_lock(
                            hashtext(current_setting('ballast.tenant') || ' ' || :asset)) as text)\
                        """,
                        Map.of("asset", asset.code()),
                        row -> row)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> save(Classification decision, String decidedBy) {
        return Sql.write(
                SAVE,
                Map.of(
                        "asset",
                        decision.asset().code(),
                        "alias",
                        decision.alias().code(),
                        "group",
                        decision.group().name(),
                        "version",
                        decision.version(),
                        "by",
                        decidedBy));
    }

    private static Classification decision(Sql.Row row) {
        return new Classification(
                Asset.of(row.text(0)),
                Asset.of(row.text(1)),
                AssetGroup.valueOf(row.text(2)),
                BigDecimal.ONE,
                "person",
                Source.PERSON,
                row.number(3));
    }
}
