package dev.ballast.gateway.adapter.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The script that Redis runs for each call. */
final class LimitScript {

    private LimitScript() {}

    static String read() {
        try (var stream =
                Objects.requireNonNull(
                        LimitScript.class.getResourceAsStream("/gcra.lua"), "gcra.lua")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
