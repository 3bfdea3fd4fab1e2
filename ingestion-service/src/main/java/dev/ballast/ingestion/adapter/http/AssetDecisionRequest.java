package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's word on an asset. What is absent stays. */
@Schema(name = "AssetDecisionRequest")
record AssetDecisionRequest(
        @Schema(examples = "BTC", description = "What it counts as") @Nullable String alias,
        @Schema(examples = "DeFi", description = "One of the eleven groups")
                @Nullable String group) {

    @Nullable Asset decidedAlias() {
        return alias == null ? null : asset("/alias", alias);
    }

    @Nullable AssetGroup decidedGroup() {
        if (group == null) {
            return null;
        }
        return AssetGroup.labeled(group)
                .orElseThrow(() ->
                        wrong(
                                "/group",
                                "not a group",
                                Arrays.stream(AssetGroup.values())
                                        .map(AssetGroup::label)
                                        .collect(Collectors.joining(", ", "use one of ", ""))));
    }

    static Asset asset(String pointer, String code) {
        return Optional.of(code)
                .filter(Asset::isCode)
                .filter(text -> text.equals(text.toUpperCase(java.util.Locale.ROOT)))
                .map(Asset::of)
                .orElseThrow(() ->
                        wrong(
                                pointer,
                                "not an asset",
                                "use 1 to 40 printable ASCII characters in upper case, without"
                                        + " spaces"));
    }

    private static Mistake wrong(String pointer, String message, String fix) {
        return new Mistake(
                ErrorCode.BROKEN_RULE, "Nothing was decided.", Fault.at(pointer, message, fix));
    }
}
