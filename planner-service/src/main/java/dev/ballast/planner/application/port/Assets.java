package dev.ballast.planner.application.port;

import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.domain.reference.AssetClassified;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How assets are classified: by the tenant that the unit of work has entered, else for all. */
public interface Assets {

    /** Of two versions of an asset the higher stays. */
    Uni<Void> keep(List<AssetClassified> classified);

    Uni<Map<Asset, AssetClassified>> find(Set<Asset> assets);
}
