package dev.ballast.planner.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.adapter.http.TargetsRequest.TargetsBands;
import dev.ballast.planner.adapter.http.TargetsRequest.TargetsConstraints;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import dev.ballast.planner.domain.targets.Targets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A portfolio's targets as the API shows them; empty before they are first set. */
@Schema(name = "TargetsView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TargetsView(
        String portfolioId,
        @Schema(enumeration = {"asset", "group"}) @Nullable String basis,
        Map<String, BigDecimal> weights,
        @Nullable String settlementAsset,
        @Nullable TargetsBands bands,
        @Nullable String destination,
        @Nullable TargetsConstraints constraints,
        @Nullable ApprovalPolicy policy,
        long version) {

    static TargetsView none(String portfolioId) {
        return new TargetsView(portfolioId, null, Map.of(), null, null, null, null, null, 0);
    }

    static TargetsView of(Targets targets) {
        var chosen = new TreeMap<String, List<String>>();
        targets.weights()
                .chosen()
                .forEach((group, assets) ->
                        chosen.put(group.label(), assets.stream().map(Asset::code).toList()));
        return new TargetsView(
                targets.portfolio().value(),
                targets.weights().basis().name().toLowerCase(Locale.ROOT),
                targets.weights().weights(),
                targets.settlement().code(),
                new TargetsBands(targets.band().absolute()),
                targets.band().destination().name(),
                new TargetsConstraints(chosen),
                targets.policy(),
                targets.version());
    }
}
