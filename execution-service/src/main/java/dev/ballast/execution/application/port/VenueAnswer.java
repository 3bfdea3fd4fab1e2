package dev.ballast.execution.application.port;

import dev.ballast.kernel.order.VenueReport;

/** What a venue says to a command. */
public sealed interface VenueAnswer {

    record Told(VenueReport report) implements VenueAnswer {}

    /** For good: nothing of it will ever happen. */
    record Refused(String reason) implements VenueAnswer {}

    /** It came after its receive window and was not taken; nothing of it will ever happen. */
    record Late() implements VenueAnswer {}

    /** Whether it happened is not known: time out, reset, 5xx, "exists already". */
    record Unclear(String why) implements VenueAnswer {}
}
