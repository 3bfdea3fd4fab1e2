package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.RiskCopies;
import dev.ballast.execution.domain.risk.Limits;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.risk.StateHeard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRiskCopies implements RiskCopies {

    // Locks on the row would not do: whoever shares it lets others in beside him, and a change
    // waits as long as there is always one. Advisory locks are given in the order of asking.
    private static final String SHARE =
            """
            select cast(pg_advisory_xact_lock_shared(hashtext('risk_copy'),
                hashtext(current_setting('ballast.tenant'))) as text)\
            """;

    private static final String KEEP =
            """
            select cast(pg_advisory_xact_lock(hashtext('risk_copy'),
                hashtext(current_setting('ballast.tenant'))) as text)\
            """;

    // Apart from the lock: a statement sees what was committed before it began.
    private static final String READ = "select cast(to_jsonb(r) as text) from risk_copy r";

    private static final String MAKE =
            """
            insert into risk_copy (tenant) values (current_setting('ballast.tenant'))
            on conflict do nothing\
            """;

    private static final String SAVE =
            """
            update risk_copy set limits = r.limits, state = r.state
            from jsonb_populate_record(cast(null as risk_copy), cast(cast(:row as text) as jsonb)) r
            where risk_copy.tenant = current_setting('ballast.tenant')\
            """;

    /** A row of {@code risk_copy}. */
    record CopyRow(@Nullable Limits limits, @Nullable StateHeard state) {

        static CopyRow of(RiskCopy copy) {
            return new CopyRow(copy.limits().orElse(null), copy.state().orElse(null));
        }

        RiskCopy copy() {
            return new RiskCopy(Optional.ofNullable(limits), Optional.ofNullable(state));
        }
    }

    @Override
    public Uni<RiskCopy> hold() {
        return Sql.texts(SHARE, Map.of()).chain(PostgresRiskCopies::read);
    }

    @Override
    public Uni<RiskCopy> lock() {
        return Sql.texts(KEEP, Map.of())
                .chain(() -> Sql.update(MAKE, Map.of()))
                .chain(PostgresRiskCopies::read);
    }

    @Override
    public Uni<Void> save(RiskCopy copy) {
        return Sql.update(SAVE, Map.of("row", RowJson.write(CopyRow.of(copy)))).replaceWithVoid();
    }

    private static Uni<RiskCopy> read() {
        return Sql.texts(READ, Map.of()).map(PostgresRiskCopies::copy);
    }

    private static RiskCopy copy(List<String> rows) {
        return RowJson.readAll(rows, CopyRow.class).stream()
                .map(CopyRow::copy)
                .findFirst()
                .orElse(RiskCopy.NONE);
    }
}
