package dev.ballast.execution.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import java.util.function.Supplier;

/** What a path names and is not there. */
final class Missing {

    private Missing() {}

    static Supplier<Mistake> execution(String id) {
        return () -> new Mistake(ErrorCode.NOT_FOUND, "There is no execution " + id + ".");
    }

    static Supplier<Mistake> order(String id) {
        return () -> new Mistake(ErrorCode.NOT_FOUND, "There is no order " + id + ".");
    }
}
