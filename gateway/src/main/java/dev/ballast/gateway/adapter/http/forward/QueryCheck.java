package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses parameters of a query that its call does not have, and those that are there twice: a
 * service would leave them unread and answer as if they held.
 */
final class QueryCheck {

    private QueryCheck() {}

    static Optional<Mistake> of(RoutingContext context, PublicRoute route) {
        return of(names(context), route.parameters());
    }

    private static Optional<Mistake> of(Map<String, Integer> found, Set<String> known) {
        var faults =
                found.entrySet().stream()
                        .flatMap(entry -> fault(entry.getKey(), entry.getValue(), known).stream())
                        .toList();
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        var unknown =
                found.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .collect(Collectors.joining(", "));
        var detail =
                unknown.isEmpty()
                        ? "The query says the same parameter twice."
                        : "This call has no parameter " + unknown + ".";
        return Optional.of(new Mistake(ErrorCode.BAD_PARAMETER, detail, faults));
    }

    private static Optional<Fault> fault(String name, int count, Set<String> known) {
        if (!known.contains(name)) {
            return Optional.of(Fault.in(name, "unknown parameter: " + name, fix(known)));
        }
        return count == 1
                ? Optional.empty()
                : Optional.of(
                        Fault.in(
                                name,
                                "the parameter is there %d times".formatted(count),
                                "send it once"));
    }

    private static String fix(Set<String> known) {
        return known.isEmpty()
                ? "leave it out: this call has no parameters"
                : known.stream()
                        .sorted()
                        .collect(Collectors.joining(", ", "use ", ", or leave it out"));
    }

    // By entry: a look-up in Vert.x's own map takes Limit for limit, and a service does not.
    private static Map<String, Integer> names(RoutingContext context) {
        var names = new LinkedHashMap<String, Integer>();
        context.queryParams().forEach(entry -> names.merge(entry.getKey(), 1, Integer::sum));
        return names;
    }
}
