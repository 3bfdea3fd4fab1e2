package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.asset.Classification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The group of a symbol, how sure that is, and what led to it. */
@Schema(name = "ClassificationView")
record ClassificationView(String symbol, String group, double confidence, String pattern) {

    static ClassificationView of(Classification said) {
        return new ClassificationView(
                said.asset().code(),
                said.group().label(),
                AssetView.share(said.confidence()),
                said.pattern());
    }
}
