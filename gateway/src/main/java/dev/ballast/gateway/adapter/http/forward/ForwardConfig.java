package dev.ballast.gateway.adapter.http.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are and how long the gateway waits for them. */
@ConfigMapping(prefix = "ballast.forward")
interface ForwardConfig {

    /** The base address of each service, by the name that its contract is merged under. */
    Map<String, URI> services();

    /** How long to wait for a connection: that a service is down is told within a second. */
    @WithDefault("700ms")
    Duration connectTimeout();

    /** How long a service may say nothing once it has the whole request. */
    @WithDefault("30s")
    Duration idleTimeout();

    /** The longest body of a command, in bytes. */
    @WithDefault("1048576")
    long longestCommand();

    /** The longest file, in bytes. */
    @WithDefault("104857600")
    long longestFile();
}
