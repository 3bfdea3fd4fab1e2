package dev.ballast.http;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Calls the service over its own socket before it reports ready: the first call otherwise takes
 * seconds. Beans that implement {@link Step} add what is particular to a service.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {

    /** One more call or piece of work to have done once before a service is ready. */
    public interface Step {

        /** The step is over when the future is, however it ends. */
        Future<?> warm(String address);
    }

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final int CONNECT_MILLIS = 5_000;

    private final Vertx vertx;
    private final HttpServer server;
    private final Instance<Step> steps;
    private volatile boolean warm;

    WarmUp(Vertx vertx, HttpServer server, Instance<Step> steps) {
        this.vertx = vertx;
        this.server = server;
        this.steps = steps;
    }

    // Fired asynchronously: a plain @Observes never hears it. In tests its own options have port
    // -1, the server knows better.
    void listen(@ObservesAsync HttpServerStart start) {
        var began = System.nanoTime();
        var client =
                vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS));
        var work = new ArrayList<Future<?>>();
        work.add(callSelf(client));
        steps.forEach(step -> work.add(step.warm("http://127.0.0.1:" + server.getPort())));
        Future.join(List.copyOf(work))
                .onComplete(done -> {
                    warm = true;
                    client.close();
                    // What the start needed goes back to the machine before real work comes.
                    System.gc();
                    LOG.infof(
                            "Warm after %d ms%s",
                            (System.nanoTime() - began) / 1_000_000,
                            done.failed() ? ", in part: " + done.cause() : "");
                });
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("warm").status(warm).build();
    }

    // Refused for want of a token, and by then routing, security, JSON and problems were needed.
    private Future<Void> callSelf(HttpClient client) {
        return client.request(HttpMethod.GET, server.getPort(), "127.0.0.1", "/api/v1/warm-up")
                .compose(request -> request.putHeader("Authorization", "Bearer warm.up.x").send())
                .compose(HttpClientResponse::end);
    }
}
