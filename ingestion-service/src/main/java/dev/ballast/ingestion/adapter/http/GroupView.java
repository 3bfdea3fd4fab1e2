package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.snapshot.Holding;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group of assets is worth in a portfolio. */
@Schema(name = "GroupView")
record GroupView(String group, BigDecimal value, BigDecimal weight) {

    /** Only groups that something is in. */
    static List<GroupView> of(Snapshot snapshot) {
        var values = new EnumMap<AssetGroup, BigDecimal>(AssetGroup.class);
        for (Holding holding : snapshot.holdings()) {
            values.merge(holding.classification().group(), holding.counted(), BigDecimal::add);
        }
        return values.entrySet().stream()
                .map(entry ->
                        new GroupView(
                                entry.getKey().label(),
                                entry.getValue(),
                                Shares.of(entry.getValue(), snapshot.totalValue())))
                .toList();
    }
}
