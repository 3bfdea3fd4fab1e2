package dev.ballast.events;

import java.util.UUID;

/** Where new ids come from: UUIDv7, growing with time. */
public interface Ids {

    UUID next();
}
