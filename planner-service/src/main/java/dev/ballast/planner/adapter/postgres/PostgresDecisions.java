package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.application.port.Decisions;
import dev.ballast.planner.domain.decision.DecisionInputs;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;

@ApplicationScoped
class PostgresDecisions implements Decisions {

    // Two plans from the same inputs share them.
    private static final String KEEP =
            """
            insert into decision_input (hash, body) values (:hash, decode(:body, 'base64'))
            on conflict do nothing\
            """;
    private static final String FIND =
            "select translate(encode(body, 'base64'), E'\\n', '') from decision_input where hash = :hash";

    @Override
    public Uni<String> keep(DecisionInputs inputs) {
        var kept = KeptInputs.of(inputs);
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(KEEP)
                                .setParameter("hash", kept.hash())
                                .setParameter(
                                        "body", Base64.getEncoder().encodeToString(kept.body()))
                                .executeUpdate())
                .replaceWith(kept.hash());
    }

    @Override
    public Uni<Optional<DecisionInputs>> find(String hash) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(FIND, String.class)
                                .setParameter("hash", hash)
                                .getSingleResultOrNull())
                .map(body ->
                        Optional.ofNullable(body)
                                .map(text -> Base64.getDecoder().decode(text))
                                .map(bytes -> new KeptInputs(hash, bytes).inputs()));
    }
}
