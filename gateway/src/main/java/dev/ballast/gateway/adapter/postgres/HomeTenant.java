package dev.ballast.gateway.adapter.postgres;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The tenant of this installation, in which people and keys are looked up. */
@ConfigMapping(prefix = "ballast.home-tenant")
interface HomeTenant {

    @WithDefault("default")
    String name();
}
