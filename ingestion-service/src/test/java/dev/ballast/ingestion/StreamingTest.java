package dev.ballast.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file of any size needs no more memory than a small one. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class StreamingTest {

    private static final int ROWS = 1_000_000;
    private static final long MORE_MEMORY = 64L * 1024 * 1024;

    @Test
    void a_million_rows_add_up_exactly_and_need_no_more_memory_than_a_thousand()
            throws IOException, InterruptedException {
        var portfolio = Api.openPortfolio();
        send(portfolio, 1000);
        var few = peakOf(() -> send(portfolio, 1000));

        var many = peakOf(() -> send(portfolio, ROWS));

        // 10^6 times 10^-18
        assertThat(Api.quantity(portfolio, "BTC")).isEqualTo("0.000000000001");
        assertThat(many - few).isLessThan(MORE_MEMORY);
    }

    /** Something that takes memory. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static long peakOf(Work work) throws IOException, InterruptedException {
        System.gc();
        var heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        // What survives: young garbage says nothing about what is needed.
                        .filter(pool -> pool.getName().contains("Tenured"))
                        .findFirst()
                        .orElseThrow();
        heap.resetPeakUsage();
        work.run();
        return heap.getPeakUsage().getUsed();
    }

    private static void send(String portfolio, int rows) throws IOException, InterruptedException {
        var address =
                "%s:%d/api/v1/portfolios/%s/imports"
                        .formatted(RestAssured.baseURI, RestAssured.port, portfolio);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + GatewayTokens.token("owner", "write"))
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Rows(rows)))
                        .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.body()).contains("\"total\":" + rows).contains("\"rejected\":0");
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    /** A file that exists nowhere as a whole. */
    private static final class Rows extends InputStream {

        private static final byte[] HEADER =
                "asset,quantity,location,price\n".getBytes(StandardCharsets.UTF_8);
        private static final byte[] ROW =
                "BTC,0.000000000000000001,Kraken,50630.00\n".getBytes(StandardCharsets.UTF_8);

        private final int rows;
        private byte[] present = HEADER;
        private int row;
        private int at;

        private Rows(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            if (at == present.length) {
                if (row == rows) {
                    return -1;
                }
                row++;
                present = ROW;
                at = 0;
            }
            return present[at++];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            var count = 0;
            while (count < length) {
                var next = read();
                if (next < 0) {
                    return count == 0 ? -1 : count;
                }
                buffer[offset + count++] = (byte) next;
            }
            return count;
        }
    }
}
