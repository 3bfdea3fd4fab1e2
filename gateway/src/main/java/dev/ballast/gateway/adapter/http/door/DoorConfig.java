package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.domain.limit.Quota;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Who may ask, and how much. */
@ConfigMapping(prefix = "ballast.door")
public interface DoorConfig {

    /** Origins whose pages may call us, such as https://example.org; none unless named. */
    Optional<Set<String>> corsOrigins();

    /** Calls of one caller that may come at once. */
    @WithDefault("400")
    int burst();

    /** The time in which a spent burst is restored, evenly. */
    @WithDefault("2s")
    Duration window();

    default Quota quota() {
        return new Quota("default", burst(), window().toMillis());
    }
}
