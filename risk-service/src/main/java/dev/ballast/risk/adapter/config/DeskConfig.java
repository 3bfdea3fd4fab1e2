package dev.ballast.risk.adapter.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whose desk is there from the first start on. */
@ConfigMapping(prefix = "ballast.risk")
interface DeskConfig {

    /** The tenant who has limits and a trading state before anybody asks. */
    @WithDefault("default")
    String homeTenant();
}
