package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import dev.ballast.gateway.adapter.http.door.Visitors;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes a change of the trading state to risk and then, over HTTP, to execution as well: the kill
 * switch must work while Kafka does not. Whether execution heard it is told in a header; if not, it
 * hears it from Kafka, and refuses to trade once its own copy is too old.
 */
@ApplicationScoped
class StateForwarder {

    static final String TOLD = "Ballast-Execution-Told";

    private static final Logger LOG = Logger.getLogger(StateForwarder.class);
    private static final List<String> CARRIED =
            List.of("states", "version", "limitsVersion", "changedBy", "changedAt");

    private final Forwarder forwarder;
    private final ExecutionCall execution;

    StateForwarder(Forwarder forwarder, ExecutionCall execution) {
        this.forwarder = forwarder;
        this.execution = execution;
    }

    void forward(RoutingContext context, PublicRoute route) {
        forwarder.forward(new Exchange(context, route, answer -> tell(context, answer)));
    }

    private Future<?> tell(RoutingContext context, Buffer answer) {
        return carried(answer)
                .compose(state -> execution.tell(Visitors.of(context), state))
                .onSuccess(_ -> context.response().putHeader(TOLD, "true"))
                .onFailure(failure -> {
                    LOG.warnf(
                            "Execution was not told of the trading state over HTTP: %s",
                            failure.toString());
                    context.response().putHeader(TOLD, "false");
                });
    }

    private static Future<Buffer> carried(Buffer answer) {
        try {
            var state = new JsonObject(answer);
            var carried = new JsonObject();
            CARRIED.forEach(name -> carried.put(name, state.getValue(name)));
            return Future.succeededFuture(carried.toBuffer());
        } catch (DecodeException e) {
            return Future.failedFuture(e);
        }
    }
}
