package dev.ballast.planner.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.rebalance.Destination;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import dev.ballast.planner.domain.targets.TargetsMistake;
import dev.ballast.planner.domain.targets.WantedTargets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a portfolio should hold. */
@Schema(name = "TargetsRequest")
record TargetsRequest(
        @Schema(
                        required = true,
                        enumeration = {"asset", "group"})
                @Nullable String basis,
        @Schema(required = true, description = "By asset or group label; they sum to exactly 1")
                @Nullable Map<String, BigDecimal> weights,
        @Schema(description = "What sells bring and buys cost; USDT unless named")
                @Nullable String settlementAsset,
        @Nullable TargetsBands bands,
        @Schema(enumeration = {"TARGET", "BAND_EDGE", "HALF_WAY"}) @Nullable String destination,
        @Nullable TargetsConstraints constraints,
        @Schema(enumeration = {"MANUAL", "AUTOMATIC"}) @Nullable String policy) {

    private static final String SETTLEMENT = "USDT";

    /** How far a weight may be from its target before it is put right. */
    @Schema(name = "TargetsBands")
    record TargetsBands(
            @Schema(description = "A share of the portfolio", examples = "0.05")
                    @Nullable BigDecimal absolute) {}

    /** What narrows the choice. */
    @Schema(name = "TargetsConstraints")
    record TargetsConstraints(
            @Schema(description = "By group label: what to buy where nothing of it is held")
                    @Nullable Map<String, List<String>> groupAssets) {}

    /** Fails with everything that can't be read as targets. */
    WantedTargets toWanted() {
        var faults = new ArrayList<Fault>();
        var wanted =
                new WantedTargets(
                        read("basis", basis, Basis.values(), faults).orElse(Basis.ASSET),
                        given(weights, faults),
                        Objects.requireNonNullElse(settlementAsset, SETTLEMENT),
                        bands == null || bands.absolute() == null
                                ? BigDecimal.ZERO
                                : bands.absolute(),
                        optional("destination", destination, Destination.values(), faults)
                                .orElse(Destination.TARGET),
                        constraints == null || constraints.groupAssets() == null
                                ? Map.of()
                                : constraints.groupAssets(),
                        optional("policy", policy, ApprovalPolicy.values(), faults)
                                .orElse(ApprovalPolicy.MANUAL));
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return wanted;
    }

    static Mistake refused(List<Fault> faults) {
        return new Mistake(ErrorCode.BROKEN_RULE, "The targets can't be set.", faults);
    }

    /**
     * @param prefix where the targets stand in the body
     */
    static List<Fault> faults(String prefix, List<TargetsMistake> mistakes) {
        return mistakes.stream()
                .map(mistake ->
                        Fault.at(
                                prefix + pointer(mistake.field()),
                                mistake.message(),
                                mistake.fix()))
                .toList();
    }

    // A group's label may have a slash, which a JSON pointer escapes.
    private static String pointer(String field) {
        var head = List.of("weights/", "constraints/groupAssets/");
        return head.stream()
                .filter(field::startsWith)
                .findFirst()
                .map(start -> "/" + start + escaped(field.substring(start.length())))
                .orElse("/" + field);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static Map<String, BigDecimal> given(
            @Nullable Map<String, BigDecimal> weights, List<Fault> faults) {
        if (weights == null) {
            faults.add(Fault.at("/weights", "weights are missing", "name what should be held"));
            return Map.of();
        }
        weights.forEach((key, weight) -> {
            if (weight == null) {
                faults.add(
                        Fault.at(
                                "/weights/" + escaped(key),
                                "weight is null",
                                "use a decimal string"));
            }
        });
        return weights;
    }

    private static <E extends Enum<E>> Optional<E> read(
            String name, @Nullable String text, E[] values, List<Fault> faults) {
        if (text == null) {
            faults.add(
                    Fault.at(
                            "/" + name,
                            name + " is missing",
                            choices(values, TargetsRequest::lower)));
            return Optional.empty();
        }
        return match(name, text, values, TargetsRequest::lower, faults);
    }

    private static <E extends Enum<E>> Optional<E> optional(
            String name, @Nullable String text, E[] values, List<Fault> faults) {
        return text == null
                ? Optional.empty()
                : match(name, text, values, Function.identity(), faults);
    }

    private static <E extends Enum<E>> Optional<E> match(
            String name,
            String text,
            E[] values,
            Function<String, String> spell,
            List<Fault> faults) {
        var found =
                Arrays.stream(values)
                        .filter(value -> spell.apply(value.name()).equals(text))
                        .findFirst();
        if (found.isEmpty()) {
            faults.add(Fault.at("/" + name, "not a known value", choices(values, spell)));
        }
        return found;
    }

    private static <E extends Enum<E>> String choices(E[] values, Function<String, String> spell) {
        return Arrays.stream(values)
                .map(value -> spell.apply(value.name()))
                .collect(Collectors.joining(", ", "use one of ", ""));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
