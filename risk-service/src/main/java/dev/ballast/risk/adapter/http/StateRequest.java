package dev.ballast.risk.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.risk.domain.state.Scope;
import dev.ballast.risk.domain.state.ScopeKind;
import dev.ballast.risk.domain.state.ScopedState;
import dev.ballast.risk.domain.state.TradingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trading state, as it shall be.
 *
 * @param scopeKind TENANT when it is absent
 */
@Schema(name = "TradingStateRequest")
record StateRequest(
        @Schema(required = true, examples = "HALTED") @Nullable TradingState state,
        @Schema(examples = "VENUE") @Nullable ScopeKind scopeKind,
        @Schema(examples = "KRAKEN", description = "The venue or the asset; absent for TENANT")
                @Nullable String scope,
        @Schema(required = true, examples = "the venue answers late") @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    /** Fails with everything that is wrong. */
    ScopedState toState() {
        var faults = new ArrayList<Fault>();
        if (state == null) {
            faults.add(Fault.at("/state", "state is missing", "use ACTIVE, REDUCING or HALTED"));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add(
                    Fault.at(
                            "/reason",
                            reason == null || reason.isBlank()
                                    ? "reason is missing"
                                    : "reason has " + reason.length() + " characters",
                            "say why in 1 to " + LONGEST_REASON + " characters"));
        }
        var named = scope(faults);
        if (state == null || reason == null || named.isEmpty() || !faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "The state was not set.", List.copyOf(faults));
        }
        return new ScopedState(named.get(), state, reason.strip());
    }

    private Optional<Scope> scope(List<Fault> faults) {
        var kind = scopeKind == null ? ScopeKind.TENANT : scopeKind;
        try {
            return Optional.of(new Scope(kind, name(kind)));
        } catch (IllegalArgumentException refusal) {
            faults.add(
                    Fault.at(
                            "/scope",
                            String.valueOf(refusal.getMessage()),
                            "name the venue or the asset, and neither for TENANT"));
            return Optional.empty();
        }
    }

    private String name(ScopeKind kind) {
        if (scope != null) {
            return scope;
        }
        if (kind == ScopeKind.TENANT) {
            return Scope.TENANT.name();
        }
        throw new IllegalArgumentException("scope is missing");
    }
}
