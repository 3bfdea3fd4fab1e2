package dev.ballast.gateway.adapter.http.keys;

import dev.ballast.gateway.application.keys.CreateKeyHandler.Wish;
import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a key shall be called and may do. */
@Schema(name = "ApiKeyRequest")
record KeyRequest(
        @Schema(required = true, examples = "laptop") @Nullable String name,
        @Schema(required = true, description = "At most the caller's own")
                @Nullable List<String> scopes,
        @Schema(description = "Without it the key is good until it is taken back")
                @Nullable Instant expiresAt) {

    private static final int LONGEST_NAME = 100;

    Wish toWish(Caller caller, Instant now) {
        var faults = new ArrayList<Fault>();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(
                    Fault.at(
                            "/name",
                            "name is missing or longer than 100 characters",
                            "say what the key is for"));
        }
        checkScopes(caller, faults);
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            faults.add(
                    Fault.at(
                            "/expiresAt",
                            "it is over: " + expiresAt,
                            "name a time to come, or none"));
        }
        if (name == null || scopes == null || !faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "No key was made.", List.copyOf(faults));
        }
        return new Wish(
                caller.tenant(),
                name.strip(),
                new HashSet<>(scopes),
                expiresAt,
                caller.principal());
    }

    private void checkScopes(Caller caller, List<Fault> faults) {
        if (scopes == null || scopes.isEmpty()) {
            faults.add(Fault.at("/scopes", "there are none", "name what the key may do"));
            return;
        }
        if (Set.copyOf(scopes).size() < scopes.size()) {
            faults.add(Fault.at("/scopes", "one is there twice", "name each once"));
        }
        for (int at = 0; at < scopes.size(); at++) {
            if (!caller.scopes().contains(scopes.get(at))) {
                faults.add(
                        Fault.at(
                                "/scopes/" + at,
                                "not one of yours",
                                "use any of "
                                        + String.join(
                                                ", ", caller.scopes().stream().sorted().toList())));
            }
        }
    }
}
