package dev.ballast.notification.adapter.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What notification watches. */
@ConfigMapping(prefix = "ballast.notification")
interface NotificationConfig {

    /** The services that should live. */
    @WithDefault("analytics,execution,gateway,ingestion,notification,planner,risk")
    Set<String> services();

    /** How long after its start this service judges no other: it has to catch up first. */
    @WithDefault("15s")
    Duration grace();
}
