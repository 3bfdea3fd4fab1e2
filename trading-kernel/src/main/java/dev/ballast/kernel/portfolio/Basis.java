package dev.ballast.kernel.portfolio;

/** What targets are weights of. */
public enum Basis {
    ASSET,
    GROUP;

    /** The name under which a holding is weighed. */
    public String keyOf(Holding holding) {
        return switch (this) {
            case ASSET -> holding.alias().code();
            case GROUP -> holding.group().label();
        };
    }
}
