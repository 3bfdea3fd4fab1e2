package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.kernel.money.Asset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Symbols whose groups are asked for. */
@Schema(name = "ClassificationRequest")
record ClassificationRequest(
        @Schema(required = true, minItems = 1, maxItems = 500)
                @Nullable List<@Nullable String> symbols) {

    private static final int MOST = 500;

    List<Asset> assets() {
        if (symbols == null || symbols.isEmpty() || symbols.size() > MOST) {
            throw new Mistake(
                    ErrorCode.BROKEN_RULE,
                    "Nothing was classified.",
                    Fault.at("/symbols", "not 1 to 500 symbols", "name 1 to 500 symbols"));
        }
        return IntStream.range(0, symbols.size())
                .mapToObj(at -> asset(at, symbols.get(at)))
                .toList();
    }

    private static Asset asset(int at, @Nullable String symbol) {
        var code = symbol == null ? "" : symbol.strip().toUpperCase(Locale.ROOT);
        return AssetDecisionRequest.asset("/symbols/" + at, code);
    }
}
