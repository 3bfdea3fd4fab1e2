package dev.ballast.ingestion.domain.statement;

import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.RowReading.Rejected;
import dev.ballast.ingestion.domain.statement.RowReading.Stated;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one statement. Every fault of a row is found, not only its first. */
public final class RowReader {

    private final Layout layout;
    private final AssetCatalogue catalogue;
    private final @Nullable Location elsewhere;
    private final PriceReader prices;

    /**
     * @param elsewhere where the balances of rows lie that name no place; null where nobody said
     */
    public RowReader(Layout layout, AssetCatalogue catalogue, @Nullable Location elsewhere) {
        this.layout = layout;
        this.catalogue = catalogue;
        this.elsewhere = elsewhere;
        this.prices = new PriceReader(layout);
    }

    public RowReading read(RawRow row) {
        var faults = new ArrayList<RowFault>();
        if (row.cut()) {
            faults.add(
                    whole(
                            row,
                            "cut-row",
                            "the file ends inside quotes",
                            "export the whole file again"));
            return new Rejected(row.line(), faults, null);
        }
        if (row.cells().size() != layout.header().size()) {
            faults.add(miscounted(row));
            return new Rejected(row.line(), faults, null);
        }
        var key = key(row, faults);
        var quantity = quantity(row, faults);
        var price = prices.read(row, quantity, faults);
        return key == null || quantity == null || !faults.isEmpty()
                ? new Rejected(row.line(), faults, key)
                : new Stated(row.line(), key, quantity, price);
    }

    private @Nullable BalanceKey key(RawRow row, List<RowFault> faults) {
        var asset = asset(row, faults);
        var location = location(row, faults);
        return asset == null || location == null ? null : new BalanceKey(asset, location);
    }

    private @Nullable Asset asset(RawRow row, List<RowFault> faults) {
        var cell = row.cells().get(layout.asset());
        var coin =
                layout.format() == StatementFormat.COINS_BY_EXCHANGE
                        ? CoinText.described(cell)
                        : new CoinText(cell, name(row));
        if (coin.ticker().isEmpty()) {
            faults.add(
                    fault(
                            row,
                            layout.asset(),
                            "asset-missing",
                            "there is no asset",
                            "write a ticker"));
            return null;
        }
        if (!Asset.isCode(coin.ticker()) || coin.ticker().length() > 36) {
            faults.add(
                    fault(
                            row,
                            layout.asset(),
                            "not-an-asset",
                            "not a ticker: 1 to 36 printable ASCII characters without spaces",
                            "write the asset's ticker, such as BTC"));
            return null;
        }
        return layout.format().isCoinTracking()
                ? catalogue.inCoinTracking(coin.ticker(), coin.name())
                : catalogue.named(coin.ticker());
    }

    private String name(RawRow row) {
        var name = layout.name();
        return name == null ? "" : row.cells().get(name);
    }

    private @Nullable Location location(RawRow row, List<RowFault> faults) {
        var column = layout.location();
        if (column == null) {
            return elsewhere == null ? Location.UNASSIGNED : elsewhere;
        }
        var cell = row.cells().get(column);
        if (cell.isBlank() && elsewhere != null) {
            return elsewhere;
        }
        var wrong = Location.fault(cell);
        if (wrong.isPresent()) {
            faults.add(
                    fault(
                            row,
                            column,
                            "not-a-location",
                            wrong.get(),
                            "write a name of 1 to 100 characters, or say with location= where such"
                                    + " rows belong"));
            return null;
        }
        return Location.of(cell);
    }

    private @Nullable BigDecimal quantity(RawRow row, List<RowFault> faults) {
        return switch (NumberText.read(row.cells().get(layout.quantity()))) {
            case NumberText.Read(var value) -> value;
            case NumberText.Refused(var code, var message, var fix) -> {
                faults.add(fault(row, layout.quantity(), code, message, fix));
                yield null;
            }
        };
    }

    private RowFault miscounted(RawRow row) {
        var found = row.cells().size();
        var wanted = layout.header().size();
        return whole(
                row,
                found < wanted ? "too-few-fields" : "too-many-fields",
                "the row has %d fields and the header %d".formatted(found, wanted),
                found < wanted
                        ? "complete the row; was the file cut off?"
                        : "put fields that hold the delimiter into quotes");
    }

    private static RowFault whole(RawRow row, String code, String message, String fix) {
        return new RowFault(row.line(), "", String.join(" ", row.cells()), code, message, fix);
    }

    private RowFault fault(RawRow row, int column, String code, String message, String fix) {
        return new RowFault(
                row.line(), layout.column(column), row.cells().get(column), code, message, fix);
    }
}
