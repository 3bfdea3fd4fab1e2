package dev.ballast.notification.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.ballast.notification.application.port.Runs;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.LogLine;
import dev.ballast.notification.domain.run.Run;
import dev.ballast.notification.domain.run.RunFact;
import dev.ballast.notification.domain.run.StageMark;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class PostgresRuns implements Runs {

    private static final String LATEST =
            """
            from RunRow where (startedAt < :before or (startedAt = :before and id < :id))
            and (:portfolio = '' or portfolioId = :portfolio)
            order by startedAt desc, id desc\
            """;
    private static final String MARKS = "from MarkRow where runId in :runs";
    private static final String FILLED =
            """
            select runId, count(distinct filledOrder) from LogRow
            where runId in :runs and filledOrder is not null group by runId\
            """;
    private static final String LOG =
            "from LogRow where runId = :run order by at desc, eventId desc";

    // Behind every run: PostgreSQL knows no Instant.MAX.
    private static final Position BEHIND_ALL =
            new Position(Instant.parse("9999-12-31T00:00:00Z"), new RunId(""));

    @Override
    public Uni<Void> add(List<RunFact> facts) {
        return RunWriter.write(facts);
    }

    @Override
    public Uni<Optional<Run>> find(RunId id) {
        return Panache.getSession()
                .chain(session -> session.find(RunRow.class, id.value()))
                .map(row -> row == null ? List.<RunRow>of() : List.of(row))
                .chain(PostgresRuns::complete)
                .map(runs -> runs.stream().findFirst());
    }

    @Override
    public Uni<List<Run>> latest(
            Optional<PortfolioId> portfolio, Optional<Position> after, int limit) {
        var before = after.orElse(BEHIND_ALL);
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(LATEST, RunRow.class)
                                .setParameter("before", before.startedAt())
                                .setParameter("id", before.id().value())
                                .setParameter(
                                        "portfolio", portfolio.map(PortfolioId::value).orElse(""))
                                .setMaxResults(limit)
                                .getResultList())
                .chain(PostgresRuns::complete);
    }

    @Override
    public Uni<List<LogLine>> log(RunId id, int limit) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(LOG, LogRow.class)
                                .setParameter("run", id.value())
                                .setMaxResults(limit)
                                .getResultList())
                .map(rows -> rows.reversed().stream().map(LogRow::toLine).toList());
    }

    private static Uni<List<Run>> complete(List<RunRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = rows.stream().map(row -> row.id).toList();
        return marks(ids).chain(marks -> filled(ids).map(filled -> runs(rows, marks, filled)));
    }

    private static List<Run> runs(
            List<RunRow> rows, Map<String, List<StageMark>> marks, Map<String, Integer> filled) {
        return rows.stream()
                .map(row ->
                        row.toRun(
                                marks.getOrDefault(row.id, List.of()),
                                filled.getOrDefault(row.id, 0)))
                .toList();
    }

    private static Uni<Map<String, List<StageMark>>> marks(List<String> ids) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(MARKS, MarkRow.class)
                                .setParameter("runs", ids)
                                .getResultList())
                .map(rows ->
                        rows.stream()
                                .collect(
                                        groupingBy(
                                                row -> row.runId,
                                                mapping(MarkRow::toMark, toList()))));
    }

    private static Uni<Map<String, Integer>> filled(List<String> ids) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(FILLED, Object[].class)
                                .setParameter("runs", ids)
                                .getResultList())
                .map(rows ->
                        rows.stream()
                                .collect(
                                        toMap(
                                                row -> (String) row[0],
                                                row -> ((Number) row[1]).intValue())));
    }
}
