package dev.ballast.kernel.fill;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.CRC32;

/**
 * A book that nobody quoted: a spread and a depth around a reference price, for trading on paper
 * where there is no market data. The same seed, instrument and price give the same book, and every
 * figure of it is the model's, named {@link #NAME}.
 *
 * <p>Half the spread is 1 to 4 basis points of the reference price; levels lie one basis point
 * apart, at least one tick; each holds 20,000 to 80,000 of the quote asset.
 *
 * @param levels how many levels each side has
 */
public record SpreadDepthModel(long seed, int levels) {

    public static final String NAME = "MODEL spread-depth-1";

    private static final BigDecimal BASIS_POINT = new BigDecimal("0.0001");
    private static final int DECIMALS = 38;
    private static final int DEPTH_FROM = 20_000;
    private static final int DEPTH_TO = 80_000;
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    public SpreadDepthModel {
        if (levels < 1) {
            throw new IllegalArgumentException("a book has at least one level: " + levels);
        }
    }

    public OrderBook around(Instrument instrument, Price reference) {
        if (reference.isZero()) {
            throw new IllegalArgumentException("no book around a price of zero");
        }
        var random = RANDOM.create(seed ^ hash(instrument, reference));
        var halfSpread = random.nextInt(1, 5);
        return new OrderBook(
                instrument.id(),
                side(instrument, reference, -halfSpread, random),
                side(instrument, reference, halfSpread, random),
                NAME);
    }

    private List<BookLevel> side(
            Instrument instrument, Price reference, int halfSpread, RandomGenerator random) {
        var direction = Integer.signum(halfSpread);
        var rounding = direction > 0 ? RoundingMode.UP : RoundingMode.DOWN;
        var tick = instrument.filters().tickSize();
        var step = reference.value().multiply(BASIS_POINT).max(tick);
        var offset = reference.value().multiply(BASIS_POINT);
        var best = reference.value().add(offset.multiply(BigDecimal.valueOf(halfSpread)));
        var side = new ArrayList<BookLevel>();
        for (int level = 0; level < levels; level++) {
            var raw = best.add(step.multiply(BigDecimal.valueOf((long) direction * level)));
            var depth = BigDecimal.valueOf(random.nextInt(DEPTH_FROM, DEPTH_TO));
            if (raw.compareTo(tick) < 0) {
                break;
            }
            var exact = Price.of(raw.setScale(Math.min(raw.scale(), DECIMALS), rounding));
            var price = instrument.filters().round(exact, rounding);
            add(side, price, quantity(depth, price, instrument));
        }
        return side;
    }

    private static void add(List<BookLevel> side, Price price, Quantity quantity) {
        var isNew = side.isEmpty() || !side.getLast().price().equals(price);
        if (isNew && quantity.isPositive()) {
            side.add(new BookLevel(price, quantity));
        }
    }

    private static Quantity quantity(BigDecimal depth, Price price, Instrument instrument) {
        var scale = Math.max(0, instrument.filters().stepSize().scale());
        var quantity = depth.divide(price.value(), scale, RoundingMode.DOWN);
        return instrument.filters().roundDown(Quantity.of(quantity));
    }

    private static long hash(Instrument instrument, Price reference) {
        var crc = new CRC32();
        crc.update((instrument.id() + "@" + reference).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() * 0x9E3779B97F4A7C15L;
    }
}
