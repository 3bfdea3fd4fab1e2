package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Sum;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One asset of a rebalance: what is held of it, what it should come to and where it trades. */
final class Line implements Comparable<Line> {

    private final Asset asset;
    private final List<Lot> lots = new ArrayList<>(2);
    private final List<Instrument> pairs = new ArrayList<>();
    private AssetGroup group;
    private BigDecimal value = BigDecimal.ZERO;
    private @Nullable Sum moved;
    private @Nullable AssetTarget target;
    private @Nullable Cash cash;
    private @Nullable List<Route> routes;

    Line(Asset asset, AssetGroup group) {
        this.asset = asset;
        this.group = group;
    }

    Asset asset() {
        return asset;
    }

    AssetGroup group() {
        return group;
    }

    /** What is held of it or counts as it. */
    List<Lot> lots() {
        return lots;
    }

    /** What a holding says goes before what was classified. */
    void add(Lot lot) {
        lots.add(lot);
        group = lot.holding().group();
        value = value.add(lot.value());
    }

    /** Of all its lots. */
    BigDecimal value() {
        return value;
    }

    /** What is bought and sold of it. */
    Sum moved() {
        if (moved == null) {
            moved = new Sum();
        }
        return moved;
    }

    /** What it comes to then. */
    BigDecimal after() {
        return moved == null ? value : value.add(moved.value());
    }

    /** Whether there was or will be some of it. */
    boolean isHeld() {
        return moved != null || value.signum() > 0;
    }

    /** What trades it, anywhere. */
    List<Instrument> pairs() {
        return pairs;
    }

    @Nullable AssetTarget target() {
        return target;
    }

    /** The target as a share of the portfolio; zero where it has none. */
    BigDecimal weight() {
        return target == null ? BigDecimal.ZERO : target.weight();
    }

    void aimAt(AssetTarget wanted) {
        target = wanted;
    }

    /** Where it counts as cash. */
    @Nullable Cash cash() {
        return cash;
    }

    void countAs(Cash found) {
        cash = found;
    }

    @Nullable List<Route> routes() {
        return routes;
    }

    void keep(List<Route> found) {
        routes = found;
    }

    @Override
    public int compareTo(Line other) {
        return asset.compareTo(other.asset);
    }
}
