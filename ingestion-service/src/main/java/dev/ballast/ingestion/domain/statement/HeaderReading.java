package dev.ballast.ingestion.domain.statement;

/** What a header says. */
public sealed interface HeaderReading {

    record Known(Layout layout) implements HeaderReading {}

    record Unknown(Unreadable reason) implements HeaderReading {}
}
