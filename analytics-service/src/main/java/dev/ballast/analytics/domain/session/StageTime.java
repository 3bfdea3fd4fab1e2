package dev.ballast.analytics.domain.session;

import java.time.Duration;

/** How long one stage of a session took. */
public record StageTime(Stage stage, Duration took) {}
