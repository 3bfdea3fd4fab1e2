package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper venue keeps books of its own. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class SeparateBooksTest {

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void set() {
        scene = Scene.on(servers);
    }

    @Test
    void they_are_the_same_as_ours() throws SQLException {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.neighbors().approve(plan, StartMode.AUTOMATIC);
        scene.completed(plan);
        // Other tests' executions trade at the same venue.
        scene.until("0", "select count(*) from open_execution");

        new Books(servers).assertAgree();
    }

    @Test
    void execution_can_not_see_them() throws SQLException {
        try (var connection = servers.connectAs("execution_service");
                var statement = connection.createStatement()) {
            assertThatThrownBy(
                            () -> statement.executeQuery("select 1 from paper_venue.venue_order"))
                    .hasMessageContaining("permission denied");
        }
    }
}
