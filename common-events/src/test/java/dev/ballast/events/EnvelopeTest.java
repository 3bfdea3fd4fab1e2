package dev.ballast.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Envelope ENVELOPE =
            new Envelope(
                    "id",
                    "PlanProposed",
                    "/ballast/planner",
                    Instant.parse("2026-11-21T12:00:00Z"),
                    "pörtfolio",
                    "default",
                    "run",
                    "cause");

    @Test
    void what_is_written_into_headers_is_read_back() {
        assertThat(Envelope.from(ENVELOPE.headers())).isEqualTo(ENVELOPE);
    }

    @Test
    void it_is_a_cloud_event() {
        assertThat(ENVELOPE.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsKeys("ce_id", "ce_type", "ce_source", "ce_time", "ce_subject");
    }

    @Test
    void a_missing_header_is_named() {
        var headers = ENVELOPE.headers();
        headers.remove("tenant");

        assertThatThrownBy(() -> Envelope.from(headers)).hasMessage("header is missing: tenant");
    }

    @Test
    void what_an_event_causes_stays_in_its_run() {
        var caused = new Event<>(ENVELOPE, "plan").causes("assessment");

        assertThat(caused).isEqualTo(new NewEvent("assessment", "default", "run", "id"));
    }
}
