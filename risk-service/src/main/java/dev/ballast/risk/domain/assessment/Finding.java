package dev.ballast.risk.domain.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One rule's word on a plan.
 *
 * @param value what was found
 * @param limit what is allowed
 * @param subject the asset, group, scope or action that it is about
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String message,
        Optional<String> value,
        Optional<String> limit,
        Optional<String> subject) {

    public static Finding of(FindingCode code, Severity severity, String message) {
        return new Finding(
                code, severity, message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Finding value(BigDecimal found) {
        return value(plain(found));
    }

    public Finding value(String found) {
        return new Finding(code, severity, message, Optional.of(found), limit, subject);
    }

    public Finding limit(BigDecimal allowed) {
        return limit(plain(allowed));
    }

    public Finding limit(String allowed) {
        return new Finding(code, severity, message, value, Optional.of(allowed), subject);
    }

    public Finding about(String name) {
        return new Finding(code, severity, message, value, limit, Optional.of(name));
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
