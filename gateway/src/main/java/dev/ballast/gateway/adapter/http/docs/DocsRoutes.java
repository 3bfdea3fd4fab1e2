package dev.ballast.gateway.adapter.http.docs;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Problems;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** Swagger UI with a page of our own: the one that it brings needs inline scripts. */
@ApplicationScoped
class DocsRoutes {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    private static final String LIBRARY = "META-INF/resources/openapi-ui/";

    private record Asset(String resource, String type) {}

    private static final Map<String, Asset> ASSETS =
            Map.of(
                    "/api/docs", new Asset("docs/index.html", "text/html; charset=utf-8"),
                    "/api/docs/start.js", new Asset("docs/start.js", "text/javascript"),
                    "/api/docs/page.css", new Asset("docs/page.css", "text/css"),
                    "/api/docs/swagger-ui.css", new Asset(LIBRARY + "swagger-ui.css", "text/css"),
                    "/api/docs/swagger-ui-bundle.js",
                            new Asset(LIBRARY + "swagger-ui-bundle.js", "text/javascript"));

    private final Vertx vertx;

    DocsRoutes(Vertx vertx) {
        this.vertx = vertx;
    }

    void install(@Observes Router router) {
        ASSETS.forEach((path, asset) ->
                router.get(path).order(0).handler(context -> serve(context, asset)));
    }

    private void serve(RoutingContext context, Asset asset) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        vertx.executeBlocking(() -> read(asset.resource()), false)
                .onSuccess(context.response()::end)
                .onFailure(_ -> Problems.answer(context, new Mistake(ErrorCode.INTERNAL, null)));
    }

    private static Buffer read(String resource) throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            return Buffer.buffer(stream.readAllBytes());
        }
    }
}
