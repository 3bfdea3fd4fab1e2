package dev.ballast.http;

/** What went wrong, by a stable name that a program may test for; the kind decides the status. */
public record ErrorCode(String name, Kind kind) {

    public static final ErrorCode UNREADABLE = new ErrorCode("unreadable-json", Kind.MALFORMED);
    public static final ErrorCode BAD_PARAMETER = new ErrorCode("bad-parameter", Kind.MALFORMED);
    public static final ErrorCode NOT_SIGNED_IN =
            new ErrorCode("not-signed-in", Kind.UNAUTHENTICATED);
    public static final ErrorCode SCOPE_MISSING = new ErrorCode("scope-missing", Kind.FORBIDDEN);
    public static final ErrorCode NOT_FOUND = new ErrorCode("not-found", Kind.NOT_FOUND);
    public static final ErrorCode NOT_YET_KNOWN = new ErrorCode("not-yet-known", Kind.CONFLICT);
    public static final ErrorCode STALE = new ErrorCode("stale-version", Kind.PRECONDITION);
    public static final ErrorCode VERSION_REQUIRED =
            new ErrorCode("version-required", Kind.PRECONDITION_REQUIRED);
    public static final ErrorCode TOO_LARGE = new ErrorCode("body-too-large", Kind.TOO_LARGE);
    public static final ErrorCode BROKEN_RULE = new ErrorCode("broken-rule", Kind.INVALID);
    public static final ErrorCode INTERNAL = new ErrorCode("internal", Kind.INTERNAL);

    /** What a caller can do about it, which is what a status says. */
    public enum Kind {
        /** The request can't be read: syntax, an unknown property, a number for an amount. */
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        NO_METHOD(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        PRECONDITION(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        /** It reads well and breaks a rule. */
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        LIMIT(429),
        HEADERS_TOO_LARGE(431),
        /** A bug of ours. */
        INTERNAL(500),
        UPSTREAM(502),
        UNAVAILABLE(503),
        /** It was sent and never answered: it may have happened. */
        OUTCOME_UNKNOWN(504);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public int status() {
        return kind.status();
    }

    /** {@code broken-rule} reads "Broken rule". */
    public String title() {
        var words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
