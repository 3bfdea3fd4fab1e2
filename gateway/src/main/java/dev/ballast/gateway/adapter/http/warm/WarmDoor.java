package dev.ballast.gateway.adapter.http.warm;

import dev.ballast.http.WarmUp;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a wrong password refused once: JSON, the database, Argon2, Redis and problems. */
@ApplicationScoped
class WarmDoor implements WarmUp.Step {

    private static final String LOGIN = "{\"username\":\"warm-up\",\"password\":\"warm-up\"}";

    private final Vertx vertx;

    WarmDoor(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Future<?> warm(String address) {
        var client = vertx.createHttpClient();
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(address + "/api/v1/auth/login")
                        .putHeader("Content-Type", "application/json");
        return client.request(options)
                .compose(request -> request.send(LOGIN))
                .compose(HttpClientResponse::end)
                .onComplete(_ -> client.close());
    }
}
