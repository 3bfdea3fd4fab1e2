package dev.ballast.ingestion.domain.statement;

import static dev.ballast.ingestion.domain.statement.StatementFormat.BALANCE_BY_EXCHANGE;
import static dev.ballast.ingestion.domain.statement.StatementFormat.COINS_BY_EXCHANGE;
import static dev.ballast.ingestion.domain.statement.StatementFormat.CURRENT_BALANCE;
import static dev.ballast.ingestion.domain.statement.StatementFormat.GENERIC;

import dev.ballast.ingestion.domain.statement.HeaderReading.Known;
import dev.ballast.ingestion.domain.statement.HeaderReading.Unknown;
import dev.ballast.ingestion.domain.statement.Layout.Priced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises statements by their headers. */
public final class Headers {

    private static final Set<String> GENERIC_COLUMNS =
            Set.of("asset", "symbol", "quantity", "amount", "location", "price");
    private static final String FIX =
            "export CoinTracking's Current Balance, Balance by Exchange or Coins by Exchange in"
                    + " English, or write the columns asset, quantity, location and price";

    private Headers() {}

    public static HeaderReading read(List<String> header) {
        var columns = new Columns(header);
        var repeated = columns.repeated();
        if (!repeated.isEmpty()) {
            return unknown(
                    "duplicate-column",
                    "columns stand twice in the header: " + String.join(", ", repeated),
                    "keep one column of each name");
        }
        if (columns.hasAll("ticker", "amount")) {
            return known(currentBalance(header, columns));
        }
        if (columns.hasAll("amount", "currency", "exchange")) {
            return known(byExchange(BALANCE_BY_EXCHANGE, "currency", header, columns));
        }
        if (columns.hasAll("amount", "coin", "exchange")) {
            return known(byExchange(COINS_BY_EXCHANGE, "coin", header, columns));
        }
        return generic(header, columns);
    }

    private static Layout currentBalance(List<String> header, Columns columns) {
        var currency = currency(columns, "value in ").or(() -> currency(columns, "price in "));
        return new Layout(
                CURRENT_BALANCE,
                header,
                at(columns, "ticker"),
                at(columns, "amount"),
                optional(columns.find("name")),
                null,
                new Priced(in(columns, "price in ", currency), in(columns, "value in ", currency)),
                currency.orElse(null));
    }

    private static Layout byExchange(
            StatementFormat format, String coin, List<String> header, Columns columns) {
        var currency = currency(columns, "current value in ");
        return new Layout(
                format,
                header,
                at(columns, coin),
                at(columns, "amount"),
                null,
                at(columns, "exchange"),
                new Priced(null, in(columns, "current value in ", currency)),
                currency.orElse(null));
    }

    private static HeaderReading generic(List<String> header, Columns columns) {
        var asset = either(columns, "asset", "symbol");
        var quantity = either(columns, "quantity", "amount");
        if (asset.isEmpty() || quantity.isEmpty()) {
            return unknown(
                    "unknown-header",
                    "the first line is not a header that we know: " + shown(header),
                    FIX);
        }
        var strange =
                columns.names().stream().filter(name -> !GENERIC_COLUMNS.contains(name)).toList();
        if (!strange.isEmpty()
                || columns.hasAll("asset", "symbol")
                || columns.hasAll("quantity", "amount")) {
            return unknown(
                    "unknown-column",
                    "the header has columns that we don't know: "
                            + (strange.isEmpty() ? shown(header) : shown(strange)),
                    "keep the columns asset, quantity, location and price, and remove the others");
        }
        return known(
                new Layout(
                        GENERIC,
                        header,
                        asset.getAsInt(),
                        quantity.getAsInt(),
                        null,
                        optional(columns.find("location")),
                        new Priced(optional(columns.find("price")), null),
                        null));
    }

    // BTC is always there beside the account's own currency.
    private static Optional<String> currency(Columns columns, String prefix) {
        return columns.beginningWith(prefix).stream()
                .map(at -> columns.names().get(at).substring(prefix.length()))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> !code.equals("BTC"))
                .findFirst();
    }

    private static @Nullable Integer in(Columns columns, String prefix, Optional<String> currency) {
        return currency.map(code -> columns.find(prefix + code.toLowerCase(Locale.ROOT)))
                .map(Headers::optional)
                .orElse(null);
    }

    private static int at(Columns columns, String name) {
        return columns.find(name).orElseThrow();
    }

    private static OptionalInt either(Columns columns, String one, String other) {
        var found = columns.find(one);
        return found.isPresent() ? found : columns.find(other);
    }

    private static @Nullable Integer optional(OptionalInt at) {
        return at.isPresent() ? at.getAsInt() : null;
    }

    private static String shown(List<String> names) {
        var all = String.join(", ", names).replaceAll("\\p{Cntrl}", "�");
        return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }

    private static HeaderReading known(Layout layout) {
        return new Known(layout);
    }

    private static HeaderReading unknown(String code, String message, String fix) {
        return new Unknown(new Unreadable(code, message, fix, 1));
    }
}
