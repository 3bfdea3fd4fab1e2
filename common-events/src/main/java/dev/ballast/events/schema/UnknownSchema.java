package dev.ballast.events.schema;

import java.time.Duration;

/** Nobody has published the schema that a record was written with. */
public class UnknownSchema extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownSchema(Fingerprint fingerprint, Duration waited) {
        super("schema is not known after " + waited + ": " + fingerprint);
    }
}
