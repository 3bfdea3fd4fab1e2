package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.ReferenceLog;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresReferenceLog implements ReferenceLog {

    private static final String SAVE =
            """
            insert into published_reference (key, content, version)
            select key, content, cast(version as bigint)
            from unnest(cast(:keys as text[]), cast(:contents as text[]), cast(:versions as text[]))
                as said (key, content, version)
            on conflict (key) do update set content = excluded.content, version = excluded.version\
            """;

    @Override
    public Uni<Map<String, Entry>> lockAll() {
        return Sql.read(
                        "select cast(pg_advisory_xact_lock(hashtext('reference')) as text)",
                        Map.of(),
                        row -> row)
                .chain(() ->
                        Sql.read(
                                "select key, content, version from published_reference",
                                Map.of(),
                                row -> new Entry(row.text(0), row.text(1), row.number(2))))
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(Entry::key, Function.identity())));
    }

    @Override
    public Uni<Void> save(Collection<Entry> entries) {
        return Sql.write(
                SAVE,
                Map.of(
                        "keys",
                        Sql.column(entries, Entry::key),
                        "contents",
                        Sql.column(entries, Entry::content),
                        "versions",
                        Sql.column(entries, Entry::version)));
    }
}
