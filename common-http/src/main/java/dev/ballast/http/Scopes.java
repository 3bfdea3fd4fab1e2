package dev.ballast.http;

import java.util.List;

/** What a caller may do. The constants are for {@code @RolesAllowed}. */
public final class Scopes {

    /** See everything of the tenant. */
    public static final String READ = "read";

    /** Change portfolios, targets, plans, alerts. */
    public static final String WRITE = "write";

    /** Approve and reject plans. */
    public static final String APPROVE = "approve";

    /** Trade: execute plans, cancel and pause. */
    public static final String EXECUTE = "execute";

    /** Set limits and the trading state. */
    public static final String RISK = "risk";

    /** Keys, people, settings. */
    public static final String ADMIN = "admin";

    private static final List<String> ALL = List.of(READ, WRITE, APPROVE, EXECUTE, RISK, ADMIN);

    private Scopes() {}

    public static List<String> all() {
        return ALL;
    }
}
