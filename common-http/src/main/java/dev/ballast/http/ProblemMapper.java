package dev.ballast.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    public Response mistake(Mistake mistake, HttpServerRequest request) {
        var problem = Problem.of(mistake, request.path(), RequestIds.trace(request));
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        mistake.retryAfter()
                .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Problems.seconds(wait)));
        return answer.build();
    }

    // Quarkus REST rethrows these and wraps the other JSON exceptions.
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException exception, HttpServerRequest request) {
        return mistake(JsonMistakes.explain(exception), request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException exception, HttpServerRequest request) {
        return switch (exception.getCause()) {
            case JacksonException json -> mistake(JsonMistakes.explain(json), request);
            case Mistake mistake -> mistake(mistake, request);
            case null, default -> status(exception, request);
        };
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthenticated(HttpServerRequest request) {
        var refused = new Mistake(ErrorCode.NOT_SIGNED_IN, "The call carries no valid token.");
        return Response.fromResponse(mistake(refused, request))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(HttpServerRequest request) {
        return mistake(
                new Mistake(
                        ErrorCode.SCOPE_MISSING, "The token lacks the scope that this call needs."),
                request);
    }

    /** A bug: the log has the whole of it, the caller a bare 500 and the id to report. */
    @ServerExceptionMapper
    public Response bug(Throwable failure, HttpServerRequest request) {
        LOG.errorf(failure, "Unexpected failure, trace %s", RequestIds.trace(request));
        return mistake(new Mistake(ErrorCode.INTERNAL, null), request);
    }

    private Response status(WebApplicationException exception, HttpServerRequest request) {
        var status = exception.getResponse().getStatus();
        for (var kind : ErrorCode.Kind.values()) {
            if (kind.status() == status && kind != ErrorCode.Kind.INTERNAL) {
                return mistake(new Mistake(new ErrorCode(name(status), kind), null), request);
            }
        }
        return status < 500
                ? mistake(
                        new Mistake(new ErrorCode(name(status), ErrorCode.Kind.MALFORMED), null),
                        request)
                : bug(exception, request);
    }

    private static String name(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null
                ? "status-" + status
                : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
