package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.statement.RowFault;
import dev.ballast.ingestion.domain.statement.RowReading;
import dev.ballast.ingestion.domain.statement.RowReading.Rejected;
import dev.ballast.ingestion.domain.statement.RowReading.Stated;
import dev.ballast.ingestion.domain.statement.StatedPrice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in COPY's text format, sent in pieces. */
final class StagedText {

    static final String COPY =
            """
            copy import_staging (import_id, position, line, asset, location, quantity, priced, price,
                price_error, price_why, fault_column, fault_value, fault_code, fault_message, fault_fix)
            from stdin\
            """;

    private static final int PIECE = 64 * 1024;

    private final UUID importId;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(PIECE + 4096);
    private long position;

    StagedText(UUID importId, CopyIn copy) {
        this.importId = importId;
        this.copy = copy;
    }

    void write(Iterator<RowReading> rows) throws SQLException {
        while (rows.hasNext()) {
            switch (rows.next()) {
                case Stated stated -> stated(stated);
                case Rejected rejected -> rejected(rejected);
            }
            if (text.length() >= PIECE) {
                send();
            }
        }
        send();
    }

    private void stated(Stated row) {
        begin(row.line(), row.key());
        field(row.quantity());
        price(row.price());
        text.append("\t\\N\t\\N\t\\N\t\\N\t\\N\n");
    }

    private void rejected(Rejected row) {
        for (var fault : row.faults()) {
            begin(row.line(), row.key());
            text.append("\t\\N");
            price(null);
            fault(fault);
        }
    }

    private void begin(long line, @Nullable BalanceKey key) {
        text.append(importId).append('\t').append(position++).append('\t').append(line);
        field(key == null ? null : key.asset().code());
        field(key == null ? null : key.location().name());
    }

    private void price(@Nullable StatedPrice price) {
        text.append(price == null ? "\tf" : "\tt");
        field(price == null ? null : price.value());
        field(price == null ? null : price.error());
        field(price == null ? null : price.why());
    }

    private void fault(RowFault fault) {
        field(fault.column());
        field(fault.value());
        field(fault.code());
        field(fault.message());
        field(fault.fix());
        text.append('\n');
    }

    private void field(@Nullable BigDecimal number) {
        text.append('\t').append(number == null ? "\\N" : number.toPlainString());
    }

    private void field(@Nullable String value) {
        text.append('\t');
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int at = 0; at < value.length(); at++) {
            var character = value.charAt(at);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                // PostgreSQL has no such character.
                case '\0' -> text.append('\ufffd');
                default -> text.append(character);
            }
        }
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
