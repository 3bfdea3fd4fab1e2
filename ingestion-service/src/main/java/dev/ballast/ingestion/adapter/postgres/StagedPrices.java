package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.PriceSpread;
import dev.ballast.ingestion.domain.statement.PriceSpread.Written;
import dev.ballast.ingestion.domain.statement.StatedPrice;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the rows of a file say that assets cost: one price for each, or none that can be trusted.
 */
final class StagedPrices {

    // Of the prices that an asset's rows imply the best, whatever their order.
    private static final String BEST =
            """
            select distinct on (asset) asset, price, price_error, price_why from import_staging
            where import_id = :id and fault_code is null and priced
            order by asset, price is null, coalesce(price_error, 0), price, price_why
            limit :count\
            """;

    // An array carries where the least and the greatest stand, so that no row is looked up again.
    private static final String SPREADS =
            """
            with place as (
                select asset, location,
                    min(array[price * (1 + coalesce(price_error, 0)), line,
                        price, coalesce(price_error, 0)]) as low,
                    max(array[price * (1 - coalesce(price_error, 0)), -line,
                        price, coalesce(price_error, 0)]) as high
                from import_staging
                where import_id = :id and fault_code is null and price is not null
                group by asset, location
            ), spread as (
                select distinct on (asset) asset,
                    first_value(low) over cheap as low,
                    first_value(location) over cheap as low_location,
                    first_value(high) over dear as high,
                    first_value(location) over dear as high_location
                from place
                window cheap as (partition by asset order by low, location),
                    dear as (partition by asset order by high desc, location)
            )
            select asset, low[3], low[4], cast(low[2] as bigint), low_location,
                high[3], high[4], cast(-high[2] as bigint), high_location
            from spread where low[1] < high[1]
            limit :count\
            """;

    private StagedPrices() {}

    /** Of so many assets at most. */
    static Uni<Map<Asset, StatedPrice>> read(UUID importId, int count) {
        var parameters = Map.<String, Object>of("id", importId, "count", count);
        return Sql.read(BEST, parameters, StagedPrices::best)
                .chain(best ->
                        Sql.read(SPREADS, parameters, StagedPrices::spread)
                                .map(spreads -> {
                                    var prices = new HashMap<Asset, StatedPrice>();
                                    best.forEach(one -> prices.put(one.asset(), one.price()));
                                    spreads.forEach(one ->
                                            one.spread()
                                                    .conflict()
                                                    .ifPresent(
                                                            none -> prices.put(one.asset(), none)));
                                    return prices;
                                }));
    }

    private record Best(Asset asset, StatedPrice price) {}

    private record Spread(Asset asset, PriceSpread spread) {}

    private static Best best(Sql.Row row) {
        return new Best(
                Asset.of(row.text(0)),
                new StatedPrice(
                        row.optionalAmount(1), row.optionalAmount(2), row.optionalText(3), false));
    }

    private static Spread spread(Sql.Row row) {
        return new Spread(Asset.of(row.text(0)), new PriceSpread(written(row, 1), written(row, 5)));
    }

    private static Written written(Sql.Row row, int from) {
        return new Written(
                row.amount(from),
                row.amount(from + 1),
                row.number(from + 2),
                Location.of(row.text(from + 3)));
    }
}
