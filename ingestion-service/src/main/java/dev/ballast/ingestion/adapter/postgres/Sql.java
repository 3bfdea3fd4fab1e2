package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.ledger.Plain;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Statements over many rows, in the session of the unit of work. Columns of values travel as text
 * arrays: one statement, whatever their number. Times are read as microseconds.
 */
final class Sql {

    private Sql() {}

    /** One row of an answer. */
    static final class Row {

        private final @Nullable Object[] columns;

        private Row(@Nullable Object[] columns) {
            this.columns = columns;
        }

        String text(int at) {
            return Objects.requireNonNull(columns[at]).toString();
        }

        @Nullable String optionalText(int at) {
            var value = columns[at];
            return value == null ? null : value.toString();
        }

        long number(int at) {
            return ((Number) Objects.requireNonNull(columns[at])).longValue();
        }

        BigDecimal amount(int at) {
            return Plain.of(new BigDecimal(text(at)));
        }

        @Nullable BigDecimal optionalAmount(int at) {
            var value = optionalText(at);
            return value == null ? null : Plain.of(new BigDecimal(value));
        }

        Instant time(int at) {
            return Instant.EPOCH.plus(number(at), ChronoUnit.MICROS);
        }

        boolean flag(int at) {
            return (boolean) Objects.requireNonNull(columns[at]);
        }
    }

    static <T> Uni<List<T>> read(String sql, Map<String, Object> parameters, Function<Row, T> row) {
        return Panache.getSession()
                .chain(session -> bound(session.createNativeQuery(sql), parameters).getResultList())
                .map(found -> found.stream().map(columns -> row.apply(row(columns))).toList());
    }

    static Uni<Void> write(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> bound(session.createNativeQuery(sql), parameters).executeUpdate())
                .replaceWithVoid();
    }

    static <T> @Nullable String[] column(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(Sql::text).toArray(String[]::new);
    }

    /** An expression that reads a time as microseconds. */
    static String micros(String column) {
        return "cast(extract(epoch from " + column + ") * 1000000 as bigint)";
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }

    private static <T> Mutiny.Query<T> bound(
            Mutiny.Query<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Row row(Object columns) {
        return new Row(columns instanceof Object[] several ? several : new Object[] {columns});
    }
}
