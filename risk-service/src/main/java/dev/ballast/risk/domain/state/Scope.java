package dev.ballast.risk.domain.state;

import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.risk.domain.plan.ProposedAction;
import dev.ballast.risk.domain.plan.Side;
import java.util.Comparator;

/** What a trading state is about, by its canonical name: {@code *}, {@code KRAKEN}, {@code BTC}. */
public record Scope(ScopeKind kind, String name) implements Comparable<Scope> {

    public static final Scope TENANT = new Scope(ScopeKind.TENANT, "*");

    private static final Comparator<Scope> ORDER =
            Comparator.comparing(Scope::kind).thenComparing(Scope::name);

    /** Fails when the name is none of its kind's. */
    public Scope {
        switch (kind) {
            case TENANT -> {
                if (!name.equals("*")) {
                    throw new IllegalArgumentException("the tenant's scope is *: " + name);
                }
            }
            case VENUE -> name = Venue.of(name).name();
            case ASSET -> name = Asset.of(name).code();
        }
    }

    public boolean covers(ProposedAction action) {
        return switch (kind) {
            case TENANT -> true;
            case VENUE -> action.venue().filter(venue -> venue.name().equals(name)).isPresent();
            case ASSET -> action.touches(Asset.of(name));
        };
    }

    /** Whether the action adds to what is held within the scope. */
    public boolean isIncreasedBy(ProposedAction action) {
        return switch (kind) {
            case TENANT, VENUE -> covers(action) && action.side() == Side.BUY;
            case ASSET -> action.adds(Asset.of(name));
        };
    }

    @Override
    public int compareTo(Scope other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case TENANT -> "the desk";
            case VENUE -> "venue " + name;
            case ASSET -> "asset " + name;
        };
    }
}
