package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Losing Redis changes no result. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
@TestProfile(WithoutRedisTest.NoRedis.class)
class WithoutRedisTest {

    /** Nobody listens on port 1. */
    public static class NoRedis implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.redis.hosts", "redis://127.0.0.1:1");
        }
    }

    @Test
    void portfolios_are_read_as_ever() {
        var id = openPortfolio();
        importCsv(id, HEADER + "BTC,0.6,Kraken,50630.00\n").statusCode(200);
        assertThat(quantity(id, "BTC")).isEqualTo("0.6");

        importCsv(id, HEADER + "BTC,0.7,Kraken,50630.00\n").statusCode(200);

        assertThat(quantity(id, "BTC")).isEqualTo("0.7");
    }
}
