package dev.ballast.execution.domain.safety;

import java.util.Optional;

/**
 * What a rule found.
 *
 * @param rule its stable code
 * @param value what was found and {@code limit} what is allowed; empty where a rule has no figures
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        Optional<String> value,
        Optional<String> limit) {

    static Finding deny(String rule, String message) {
        return new Finding(rule, Severity.DENY, message, Optional.empty(), Optional.empty());
    }

    static Finding deny(String rule, String message, Object value, Object limit) {
        return new Finding(
                rule,
                Severity.DENY,
                message,
                Optional.of(value.toString()),
                Optional.of(limit.toString()));
    }

    public boolean denies() {
        return severity == Severity.DENY;
    }
}
