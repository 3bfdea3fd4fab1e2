package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Parameters;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.StatementFormat;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be read. */
class ImportParameters {

    @Parameter(
            description =
                    "auto, or CURRENT_BALANCE, BALANCE_BY_EXCHANGE, COINS_BY_EXCHANGE, GENERIC")
    @QueryParam("format")
    @DefaultValue("auto")
    String format = "auto";

    @Parameter(description = "true: say what would come of it, and change nothing")
    @QueryParam("dryRun")
    @DefaultValue("false")
    String dryRun = "false";

    @Parameter(description = "Where the balances of rows lie that name no place")
    @QueryParam("location")
    @Nullable String location;

    /** For the container. */
    ImportParameters() {}

    /** Empty: as the header says. */
    Optional<StatementFormat> format() {
        var name = format.toUpperCase(Locale.ROOT);
        if (name.equals("AUTO")) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(StatementFormat.values())
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                Parameters.bad(
                                        "format",
                                        "not a format that we read",
                                        Arrays.stream(StatementFormat.values())
                                                .map(StatementFormat::name)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "use auto, ", "")))));
    }

    boolean isDryRun() {
        return Parameters.flag("dryRun", dryRun);
    }

    /** Null where nobody said. */
    @Nullable Location elsewhere() {
        var named = location;
        if (named == null || named.isEmpty()) {
            return null;
        }
        Location.fault(named)
                .ifPresent(fault -> {
                    throw Parameters.bad("location", fault, "use a name of 1 to 100 characters");
                });
        return Location.of(named);
    }
}
