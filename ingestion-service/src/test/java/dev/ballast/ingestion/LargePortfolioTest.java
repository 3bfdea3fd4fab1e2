package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class LargePortfolioTest {

    private static final Duration ALLOWED = Duration.ofSeconds(2);

    @Test
    void a_thousand_assets_at_five_places_are_loaded_within_two_seconds() {
        var id = openPortfolio();
        var file = new StringBuilder(Api.HEADER);
        for (int asset = 0; asset < 1000; asset++) {
            for (int place = 0; place < 5; place++) {
                file.append("COIN%d,%d.5,Place %d,1.25\n".formatted(asset, asset, place));
            }
        }
        importCsv(id, file.toString()).statusCode(200);

        var begun = System.nanoTime();
        var loaded = asReader().get("/api/v1/portfolios/" + id);
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        var again = asReader().get("/api/v1/portfolios/" + id);

        assertThat(loaded.jsonPath().getList("holdings")).hasSize(5000);
        // The second comes from the cache, and says the same.
        assertThat(again.asString()).isEqualTo(loaded.asString());
        assertThat(taken).isLessThan(ALLOWED);
    }
}
