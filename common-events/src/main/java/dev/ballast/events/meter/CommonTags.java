package dev.ballast.events.meter;

import dev.ballast.events.DeliveryConfig;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Every meter says which service it is of. */
@ApplicationScoped
class CommonTags {

    @Produces
    @Singleton
    MeterFilter tags(DeliveryConfig config) {
        return MeterFilter.commonTags(
                Tags.of("service", config.service(), "instance", config.instance()));
    }
}
