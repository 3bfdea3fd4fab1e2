package dev.ballast.gateway.adapter.http.keys;

import dev.ballast.http.Caller;
import dev.ballast.http.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** What surrounds a call: who makes it, when, and whether it was made before. */
@ApplicationScoped
class Calls {

    private final Caller caller;
    private final Idempotency idempotency;
    private final InstantSource clock;

    Calls(Caller caller, Idempotency idempotency, InstantSource clock) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Caller caller() {
        return caller;
    }

    Idempotency idempotency() {
        return idempotency;
    }

    InstantSource clock() {
        return clock;
    }
}
