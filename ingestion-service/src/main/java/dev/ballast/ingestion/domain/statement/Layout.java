package dev.ballast.ingestion.domain.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement's facts stand.
 *
 * @param header the columns' names as they are written, for messages
 * @param asset column of the ticker, or of the coin's whole description
 * @param priced where prices come from
 * @param currency the account's currency; null where the file names none
 */
public record Layout(
        StatementFormat format,
        List<String> header,
        int asset,
        int quantity,
        @Nullable Integer name,
        @Nullable Integer location,
        Priced priced,
        @Nullable String currency) {

    /**
     * The columns that say what a holding is worth.
     *
     * @param value of the whole amount, rounded to cents
     */
    public record Priced(@Nullable Integer price, @Nullable Integer value) {

        public static final Priced NOT = new Priced(null, null);

        public boolean isPriced() {
            return price != null || value != null;
        }
    }

    public Layout {
        header = List.copyOf(header);
    }

    public String column(int at) {
        return header.get(at);
    }
}
