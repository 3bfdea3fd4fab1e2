package dev.ballast.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A caller's mistake: the only exception thrown at a caller, mapped once to a problem document. */
public final class Mistake extends RuntimeException {

    private final transient ErrorCode code;
    private final transient List<Fault> faults;
    private final transient @Nullable Duration retryAfter;

    public Mistake(ErrorCode code, @Nullable String detail, Fault... faults) {
        this(code, detail, List.of(faults), null);
    }

    public Mistake(ErrorCode code, @Nullable String detail, List<Fault> faults) {
        this(code, detail, faults, null);
    }

    private Mistake(
            ErrorCode code,
            @Nullable String detail,
            List<Fault> faults,
            @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
        this.retryAfter = retryAfter;
    }

    /** The same mistake, which passes if it is repeated after a while. */
    public Mistake retryAfter(Duration wait) {
        return new Mistake(code, getMessage(), faults, wait);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
