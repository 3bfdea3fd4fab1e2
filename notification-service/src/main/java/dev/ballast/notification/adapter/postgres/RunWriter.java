package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.heard.OrderId;
import dev.ballast.notification.domain.run.RunFact;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Adds facts to runs, in any order and however often: each column is a least or a greatest. */
final class RunWriter {

    // Sorted by id, so that two transactions that merge the same runs wait for each other in order.
    private static final String RUNS =
            """
            insert into run (id, portfolio_id, mode, plan_id, execution_id, started_at, updated_at,
                currency, actions, planned, orders, traded, fees, slippage)
            select id, portfolio_id, mode, plan_id, execution_id, first, last,
                currency, actions, planned, orders, traded, fees, slippage
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as fact (
                id text, portfolio_id text, mode text, plan_id text, execution_id text,
                first timestamptz, last timestamptz, currency text, actions int,
                planned numeric, orders int, traded numeric, fees numeric, slippage numeric)
            order by id
            on conflict (tenant, id) do update set
                mode = coalesce(run.mode, excluded.mode),
                plan_id = greatest(run.plan_id, excluded.plan_id),
                execution_id = greatest(run.execution_id, excluded.execution_id),
                started_at = least(run.started_at, excluded.started_at),
                updated_at = greatest(run.updated_at, excluded.updated_at),
                currency = greatest(run.currency, excluded.currency),
                actions = greatest(run.actions, excluded.actions),
                planned = greatest(run.planned, excluded.planned),
                orders = greatest(run.orders, excluded.orders),
                traded = greatest(run.traded, excluded.traded),
                fees = greatest(run.fees, excluded.fees),
                slippage = greatest(run.slippage, excluded.slippage)
            """;
    private static final String MARKS =
            """
            insert into run_mark (id, run_id, stage, kind, at, detail)
            select id, run_id, stage, kind, at, detail
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as mark (
                id text, run_id text, stage text, kind text, at timestamptz, detail text)
            on conflict do nothing
            """;
    private static final String LOG =
            """
            insert into run_log (event_id, run_id, at, type, words, filled_order)
            select event_id, run_id, at, type, words, filled_order
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as line (
                event_id text, run_id text, at timestamptz, type text, words text,
                filled_order text)
            on conflict do nothing
            """;

    private RunWriter() {}

    static Uni<Void> write(List<RunFact> facts) {
        return runs(facts)
                .chain(() -> Recordset.write(MARKS, marks(facts)))
                .chain(() -> Recordset.write(LOG, facts.stream().map(RunWriter::line).toList()));
    }

    // A statement can't merge into the same row twice: what the batch says of a run is one row.
    private static Uni<Void> runs(List<RunFact> facts) {
        var byRun = new TreeMap<String, RunSummary>();
        for (var fact : facts) {
            byRun.merge(fact.run().value(), RunSummary.of(fact), RunSummary::and);
        }
        return Recordset.write(RUNS, byRun.values().stream().map(RunSummary::toRow).toList());
    }

    private static List<JsonObject> marks(List<RunFact> facts) {
        var rows = new ArrayList<JsonObject>();
        for (var fact : facts) {
            for (var mark : fact.marks()) {
                rows.add(
                        new JsonObject()
                                .put("id", fact.line().event() + mark.stage() + mark.kind())
                                .put("run_id", fact.run().value())
                                .put("stage", mark.stage().name())
                                .put("kind", mark.kind().name())
                                .put("at", mark.at().toString())
                                .put("detail", mark.detail()));
            }
        }
        return rows;
    }

    private static JsonObject line(RunFact fact) {
        var line = fact.line();
        return new JsonObject()
                .put("event_id", line.event())
                .put("run_id", fact.run().value())
                .put("at", line.at().toString())
                .put("type", line.type())
                .put("words", line.words())
                .put("filled_order", fact.filled().map(OrderId::value).orElse(null));
    }
}
