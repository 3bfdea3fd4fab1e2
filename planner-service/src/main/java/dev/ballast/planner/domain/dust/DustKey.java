package dev.ballast.planner.domain.dust;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import java.util.Comparator;

/** What waits where: one asset to be bought or sold at one location. */
public record DustKey(Asset asset, String location, OrderSide side) implements Comparable<DustKey> {

    private static final Comparator<DustKey> ORDER =
            Comparator.comparing(DustKey::asset)
                    .thenComparing(DustKey::location)
                    .thenComparing(DustKey::side);

    @Override
    public int compareTo(DustKey other) {
        return ORDER.compare(this, other);
    }
}
