package dev.ballast.ingestion.domain.statement;

/** Why nothing of a file can be read. */
public record Unreadable(String code, String message, String fix, long line) {}
