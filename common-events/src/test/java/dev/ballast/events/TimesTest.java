package dev.ballast.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final long YEAR_ZERO = -62_167_219_200L;
    private static final long YEAR_TEN_THOUSAND = 253_402_300_800L;
    private static final int BILLION = 1_000_000_000;

    @Test
    void what_an_instant_writes_is_read_as_that_instant() {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++) {
            var step = (int) Math.pow(10, random.nextInt(10));
            var nanos = random.nextInt(BILLION) / step * step;
            var instant =
                    Instant.ofEpochSecond(random.nextLong(YEAR_ZERO, YEAR_TEN_THOUSAND), nanos);
            assertThat(Times.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T12:00:00Z",
                "2026-11-21T12:00:00.1Z",
                "2026-11-21T12:00:00+01:00",
                "2024-02-29T23:59:59.999999999Z",
                "+12026-11-21T12:00:00Z",
                "-0001-11-21T12:00:00Z",
                "2026-11-21t12:00:00z",
                "2026-11-21T24:00:00Z"
            })
    void every_other_form_is_read_as_an_instant_reads_it(String text) {
        assertThat(Times.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-21",
                "2026-11-21T12:00Z",
                "2026-11-21T12:00:00",
                "2026-11-21T12:00:0xZ",
                "2026-11-21T12:00:00.1234567890Z",
                "2026-13-21T12:00:00Z",
                "2026-02-29T12:00:00Z",
                "2026-11-21T12:61:00Z",
                "２０２６-11-21T12:00:00Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Times.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
