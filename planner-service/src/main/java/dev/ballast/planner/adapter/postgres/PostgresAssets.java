package dev.ballast.planner.adapter.postgres;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.planner.application.port.Assets;
import dev.ballast.planner.domain.reference.AssetClassified;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresAssets implements Assets {

    private static final String KEEP =
            """
            insert into asset_class (asset, alias, asset_group, version)
            select distinct on (asset) asset, alias, asset_group, version
            from unnest(cast(:assets as text[]), cast(:aliases as text[]), cast(:groups as text[]),
                cast(:versions as bigint[])) as said (asset, alias, asset_group, version)
            order by asset, version desc
            on conflict (tenant, asset) do update
            set alias = excluded.alias, asset_group = excluded.asset_group,
                version = excluded.version
            where asset_class.version < excluded.version\
            """;
    // The tenant's own word goes before everyone's.
    private static final String FIND =
            """
            select distinct on (asset) asset, alias, asset_group, version
            from asset_class where asset = any(cast(:assets as text[]))
            order by asset, tenant = 'global'\
            """;

    @Override
    public Uni<Void> keep(List<AssetClassified> classified) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(KEEP)
                                .setParameter(
                                        "assets", texts(classified, said -> said.asset().code()))
                                .setParameter(
                                        "aliases", texts(classified, said -> said.alias().code()))
                                .setParameter(
                                        "groups", texts(classified, said -> said.group().name()))
                                .setParameter(
                                        "versions",
                                        classified.stream()
                                                .map(AssetClassified::version)
                                                .toArray(Long[]::new))
                                .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<Asset, AssetClassified>> find(Set<Asset> assets) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(FIND, Object[].class)
                                .setParameter("assets", texts(assets, Asset::code))
                                .getResultList())
                .map(rows ->
                        rows.stream()
                                .map(PostgresAssets::classified)
                                .collect(
                                        Collectors.toMap(
                                                AssetClassified::asset, Function.identity())));
    }

    private static AssetClassified classified(Object[] row) {
        return new AssetClassified(
                Asset.of((String) row[0]),
                Asset.of((String) row[1]),
                AssetGroup.valueOf((String) row[2]),
                (Long) row[3]);
    }

    private static <T> String[] texts(Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
