package dev.ballast.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Which of the two services this process is, and what it has to do. */
@ConfigMapping(prefix = "sample")
interface SampleConfig {

    enum Role {
        DESK,
        BOOKS
    }

    Role role();

    /** How many portfolios of each tenant the desk trades. */
    @WithDefault("5")
    int portfolios();

    /** How often it trades each of them. */
    @WithDefault("0")
    long trades();

    @WithDefault("acme,globex")
    List<String> tenants();
}
