package dev.ballast.ingestion.domain.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a row says its asset costs. */
final class PriceReader {

    /** How the one currency that we price in is written. */
    private static final Set<String> DOLLARS = Set.of("USD", "US$", "$");

    /** With more, a value would not fit into 38 digits. */
    private static final BigDecimal DEAREST = BigDecimal.TEN.pow(14);

    private static final BigDecimal DISAGREEMENT = new BigDecimal("0.01");

    private final Layout layout;

    PriceReader(Layout layout) {
        this.layout = layout;
    }

    /** Null where the statement has no prices at all. */
    @Nullable StatedPrice read(RawRow row, @Nullable BigDecimal quantity, List<RowFault> faults) {
        if (!layout.priced().isPriced()) {
            return null;
        }
        var price = number(row, layout.priced().price(), faults);
        var value = number(row, layout.priced().value(), faults);
        var currency = layout.currency();
        if (currency != null && !DOLLARS.contains(currency)) {
            return StatedPrice.none(
                    "the file's prices are in " + currency + "; this release prices in USD only");
        }
        if (price != null) {
            return stated(row, price, value, quantity, faults);
        }
        if (layout.priced().price() == null && value != null && quantity != null) {
            var amount = row.cells().get(layout.quantity());
            return checked(
                    row,
                    layout.priced().value(),
                    RoundedValue.derived(
                            value,
                            decimals(row, layout.priced().value()),
                            quantity,
                            decimals(amount)),
                    faults);
        }
        return StatedPrice.none("the file gives no price");
    }

    private StatedPrice stated(
            RawRow row,
            BigDecimal price,
            @Nullable BigDecimal value,
            @Nullable BigDecimal quantity,
            List<RowFault> faults) {
        var column = layout.priced().price();
        if (price.signum() < 0) {
            faults.add(
                    fault(
                            row,
                            column,
                            "negative-price",
                            "the price is negative",
                            "write a price above zero, or none"));
        }
        if (price.signum() <= 0) {
            return StatedPrice.none("the file gives the price zero, which means that it has none");
        }
        if (value != null && quantity != null) {
            compare(row, price.multiply(quantity), value, faults);
        }
        return checked(
                row,
                column,
                layout.format().isCoinTracking()
                        ? RoundedValue.written(price, decimals(row, column))
                        : StatedPrice.exact(price),
                faults);
    }

    // Beside the one percent, the value's own rounding to cents.
    private void compare(RawRow row, BigDecimal computed, BigDecimal value, List<RowFault> faults) {
        var tolerance =
                computed.abs()
                        .multiply(DISAGREEMENT)
                        .add(BigDecimal.ONE.movePointLeft(decimals(row, layout.priced().value())));
        if (computed.subtract(value).abs().compareTo(tolerance) > 0) {
            faults.add(
                    fault(
                            row,
                            layout.priced().value(),
                            "value-disagrees",
                            "the value is not amount × price, which is " + computed.toPlainString(),
                            "check which of amount, price and value is wrong"));
        }
    }

    private StatedPrice checked(
            RawRow row, @Nullable Integer column, StatedPrice price, List<RowFault> faults) {
        var value = price.value();
        if (value != null && value.compareTo(DEAREST) >= 0) {
            faults.add(
                    fault(
                            row,
                            column,
                            "price-too-large",
                            "one unit would cost 100000000000000 or more",
                            "check amount, price and value"));
        }
        return price;
    }

    // An empty cell is no price; anything else must be a number.
    private @Nullable BigDecimal number(
            RawRow row, @Nullable Integer column, List<RowFault> faults) {
        if (column == null || row.cells().get(column).isBlank()) {
            return null;
        }
        return switch (NumberText.read(row.cells().get(column))) {
            case NumberText.Read(var value) -> value;
            case NumberText.Refused(var code, var message, var fix) -> {
                faults.add(fault(row, column, code, message, fix));
                yield null;
            }
        };
    }

    private static int decimals(RawRow row, @Nullable Integer column) {
        return column == null ? 0 : decimals(row.cells().get(column));
    }

    private static int decimals(String number) {
        var text = number.strip();
        var point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    private RowFault fault(
            RawRow row, @Nullable Integer column, String code, String message, String fix) {
        var name = column == null ? "" : layout.column(column);
        var cell = column == null ? "" : row.cells().get(column);
        return new RowFault(row.line(), name, cell, code, message, fix);
    }
}
