package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Mistake;
import dev.ballast.http.Problems;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One forwarded call, and how it ends for the caller. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final ErrorCode DOWN = new ErrorCode("service-unavailable", Kind.UNAVAILABLE);
    private static final ErrorCode UNKNOWN = new ErrorCode("outcome-unknown", Kind.OUTCOME_UNKNOWN);
    private static final ErrorCode REFUSED =
            new ErrorCode("service-refused-gateway", Kind.UPSTREAM);

    private final RoutingContext context;
    private final PublicRoute route;
    private final @Nullable TellOn tellOn;

    /** The service may have begun to work on it. */
    private boolean sent;

    private boolean retried;

    /** What to do with the body of a good answer before the caller gets it. */
    interface TellOn {

        Future<?> tell(Buffer body);
    }

    Exchange(RoutingContext context, PublicRoute route) {
        this(context, route, null);
    }

    Exchange(RoutingContext context, PublicRoute route, @Nullable TellOn tellOn) {
        this.context = context;
        this.route = route;
        this.tellOn = tellOn;
    }

    RoutingContext context() {
        return context;
    }

    String service() {
        return route.service();
    }

    boolean takesFiles() {
        return route.takesFiles();
    }

    HttpServerRequest incoming() {
        return context.request();
    }

    HttpServerResponse outgoing() {
        return context.response();
    }

    void sent() {
        sent = true;
    }

    /** Whether anyone still waits for an answer, of which nothing has been told yet. */
    boolean isOpen() {
        return !outgoing().ended() && !outgoing().closed() && !outgoing().headWritten();
    }

    /**
     * A reading call that was cut may be sent once more: the connection may have been one that a
     * stopped service left behind.
     */
    boolean mayRetry() {
        var may = !retried && sent && isOpen() && incoming().method().equals(HttpMethod.GET);
        retried |= may;
        return may;
    }

    void tooLong() {
        if (isOpen()) {
            Problems.answer(
                    context, new Mistake(ErrorCode.TOO_LARGE, "The body is longer than allowed."));
        }
    }

    void failed(Throwable failure) {
        if (outgoing().ended() || outgoing().closed()) {
            return; // answered already, or nobody is left to hear it
        }
        LOG.warnf("%s does not answer: %s", service(), failure.toString());
        if (outgoing().headWritten()) {
            outgoing().reset(); // half an answer must not look whole
        } else {
            Problems.answer(context, sent ? outcomeUnknown() : down());
        }
    }

    private static Mistake down() {
        return new Mistake(DOWN, "The service for this path does not answer. Try again.")
                .retryAfter(Duration.ofSeconds(1));
    }

    private static Mistake outcomeUnknown() {
        return new Mistake(
                        UNKNOWN,
                        "The call was sent and never answered: it may have happened. Repeat it with"
                                + " the same Idempotency-Key.")
                .retryAfter(Duration.ofSeconds(1));
    }

    /** The service's answer, as far as it is the caller's; false when there is no more to tell. */
    boolean begin(HttpClientResponse answer) {
        // The caller's credential was good, or we would not be here: it is ours that was refused.
        if (answer.statusCode() == 401) {
            LOG.errorf(
                    "%s refuses the gateway's token: check its JWKS file and its clock", service());
            Problems.answer(
                    context, new Mistake(REFUSED, "The service did not accept the gateway."));
            return false;
        }
        outgoing().setStatusCode(answer.statusCode());
        EndToEndHeaders.answer(answer.headers(), outgoing().headers());
        // Quarkus makes a Location absolute, and then it names the service's own address.
        var location = answer.getHeader(HttpHeaders.LOCATION);
        if (location != null) {
            outgoing().putHeader(HttpHeaders.LOCATION, URI.create(location).getRawPath());
        }
        return true;
    }

    boolean isToldOn(HttpClientResponse answer) {
        return tellOn != null && answer.statusCode() == 200;
    }

    void tellOn(Buffer body) {
        if (tellOn == null) {
            throw new IllegalStateException("there is nobody to tell");
        }
        outgoing().headers().remove(HttpHeaders.CONTENT_LENGTH);
        tellOn.tell(body).onComplete(_ -> outgoing().end(body));
    }
}
