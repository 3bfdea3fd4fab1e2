package dev.ballast.kernel.fill;

/** The venue's name for one fill; a fill is counted once per trade id. */
public record TradeId(String value) {

    public TradeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("trade id is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
