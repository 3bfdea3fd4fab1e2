package dev.ballast.gateway.adapter.http.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the live stream treats those who listen. */
@ConfigMapping(prefix = "ballast.stream")
interface StreamConfig {

    /** How long a listener may take nothing before it is cut off. */
    @WithDefault("10s")
    Duration patience();

    /** How often a listener hears that the stream lives, and up to where it has come. */
    @WithDefault("15s")
    Duration heartbeat();
}
