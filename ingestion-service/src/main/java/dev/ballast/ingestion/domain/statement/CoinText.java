package dev.ballast.ingestion.domain.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A coin as a statement writes it: a ticker, in Coins by Exchange with its name.
 *
 * @param name empty where there is none
 */
record CoinText(String ticker, String name) {

    private static final Pattern DESCRIBED =
            Pattern.compile("(\\S+)(?: \\((.*)\\))?(?: by Exchange)?", Pattern.DOTALL);

    CoinText {
        ticker = ticker.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
        name = name.replace('\u00a0', ' ').strip();
    }

    /** Reads "AAVE (Aave) by Exchange" and "4BELT by Exchange". */
    static CoinText described(String cell) {
        var text = cell.replace('\u00a0', ' ').strip();
        var parts = DESCRIBED.matcher(text);
        if (!parts.matches()) {
            return new CoinText(text, "");
        }
        return new CoinText(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
    }
}
