package dev.ballast.analytics.adapter.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/**
 * Statements over many rows, in the unit of work's own session. Rows travel as JSON, one text per
 * row, which keeps exact numbers exact in both directions.
 */
final class Native {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private Native() {}

    /** The query's one column is JSON. */
    static <T> Uni<List<T>> rows(String sql, Map<String, Object> parameters, Class<T> type) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(row -> read(row, type)).toList());
    }

    static Uni<Void> run(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .replaceWithVoid();
    }

    /**
     * The statement reads its rows from {@code json_populate_recordset} over {@code :rows}, which
     * is text: a parameter of type json would be taken for a JSON string.
     */
    static Uni<Void> write(String sql, List<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(sql)
                                .setParameter("rows", text(rows))
                                .executeUpdate())
                .replaceWithVoid();
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row must be writable as JSON", e);
        }
    }

    private static <T> T read(String row, Class<T> type) {
        try {
            return JSON.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is not what it was written as", e);
        }
    }
}
