package dev.ballast.gateway.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/plans",
                "/api/v1/market/books/BTC-USD",
                "/api/v1/assets/a%20b",
                "/api/v1/assets/%C3%A9",
                "/api/v1/..a"
            })
    void canonical_paths_pass(String path) {
        assertThat(CanonicalPath.fault(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api",
                "/api//v1",
                "/api/v1/",
                "/api/./v1",
                "/api/../admin",
                "/api/v1/..",
                "/api/v1/BTC%2FUSD",
                "/api/v1/BTC%2fUSD",
                "/api/v1/%2e%2e/x",
                "/api/v1/pl%61ns",
                "/api/v1/plans;x=1",
                "/api/v1/a\\b",
                "/api/v1/%C0%AF",
                "/api/v1/%c3%a9",
                "/api/v1/%00",
                "/api/v1/%",
                "/api/v1/%25",
                "/api/v1/\u00e9",
                ""
            })
    void other_spellings_are_refused(String path) {
        assertThat(CanonicalPath.fault(path)).isPresent();
    }

    @Test
    void a_path_that_is_missing_or_without_end_is_refused() {
        assertThat(CanonicalPath.fault(null)).isPresent();
        assertThat(CanonicalPath.fault("/a".repeat(1_000))).isPresent();
    }
}
