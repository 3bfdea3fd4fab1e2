package dev.ballast.kernel.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.OrderKey;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderTerms;
import dev.ballast.kernel.order.TimeInForce;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FillModelPropertyTest {

    private static final BigDecimal CAP = new BigDecimal("0.005");

    @Property(tries = 500)
    void fills_never_exceed_the_order_and_never_break_its_limit(
            @ForAll @LongRange(min = 1, max = 10_000_000_000_000L) long price,
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long quantity,
            @ForAll OrderSide side,
            @ForAll TimeInForce timeInForce,
            @ForAll @IntRange(min = 0, max = 8) int decimals,
            @ForAll long seed) {
        var instrument = instrument(decimals);
        var reference = Price.of(BigDecimal.valueOf(price, decimals));
        var terms = terms(instrument, side, timeInForce, reference, quantity, decimals);
        if (terms.isEmpty()) {
            return;
        }
        var order = terms.get();

        var book = new SpreadDepthModel(seed, 50).around(instrument, reference);
        var matches = FillModel.match(order, book, instrument);

        var filled = FillModel.quantityOf(matches);
        assertThat(filled).isLessThanOrEqualTo(order.quantity());
        assertThat(matches).allMatch(match -> order.allows(match.price()));
        assertThat(matches).allMatch(match -> instrument.filters().isOnStep(match.quantity()));
        assertThat(matches).allMatch(match -> instrument.filters().isOnTick(match.price()));
        if (timeInForce == TimeInForce.FOK) {
            assertThat(filled.isZero() || filled.equals(order.quantity())).isTrue();
        }
    }

    @Property(tries = 100)
    void the_same_seed_gives_the_same_book(@ForAll long seed) {
        var instrument = instrument(2);
        var reference = Price.of("59990.12");

        assertThat(new SpreadDepthModel(seed, 20).around(instrument, reference))
                .isEqualTo(new SpreadDepthModel(seed, 20).around(instrument, reference));
    }

    @Property(tries = 100)
    void a_taker_fee_is_its_exact_share_of_the_notional(
            @ForAll @LongRange(min = 1) long quantity,
            @ForAll OrderSide side,
            @ForAll FeeAsset asset) {
        Assume.that(side == OrderSide.SELL || asset == FeeAsset.QUOTE);
        var instrument = instrument(2, asset);
        var match = new Match(Quantity.of(BigDecimal.valueOf(quantity, 8)), Price.of("59990.12"));

        var fee = FillModel.takerFee(match, side, instrument);

        assertThat(fee.asset()).isEqualTo(Asset.of("USDT"));
        assertThat(fee.amount())
                .isEqualByComparingTo(
                        match.quantity()
                                .value()
                                .multiply(new BigDecimal("59990.12"))
                                .multiply(new BigDecimal("0.001")));
    }

    @Property(tries = 100)
    void a_taker_fee_of_what_is_received_is_its_exact_share_of_what_is_bought(
            @ForAll @LongRange(min = 1) long quantity) {
        var instrument = instrument(2, FeeAsset.RECEIVED);
        var match = new Match(Quantity.of(BigDecimal.valueOf(quantity, 8)), Price.of("59990.12"));

        var fee = FillModel.takerFee(match, OrderSide.BUY, instrument);

        assertThat(fee.asset()).isEqualTo(Asset.of("BTC"));
        assertThat(fee.amount())
                .isEqualByComparingTo(match.quantity().value().multiply(new BigDecimal("0.001")));
    }

    @Property(tries = 100)
    void latency_lies_within_its_bounds(@ForAll @IntRange(min = 1, max = 9999) int attempt) {
        var least = Duration.ofMillis(2);
        var most = Duration.ofMillis(8);
        ClientOrderId order = new OrderKey("t", "e", "a", 0).attempt(attempt);

        assertThat(new LatencyModel(least, most).of(order)).isBetween(least, most);
    }

    private static Optional<OrderTerms> terms(
            Instrument instrument,
            OrderSide side,
            TimeInForce timeInForce,
            Price reference,
            long quantity,
            int decimals) {
        var factor = side == OrderSide.BUY ? BigDecimal.ONE.add(CAP) : BigDecimal.ONE.subtract(CAP);
        var rounding = side == OrderSide.BUY ? RoundingMode.DOWN : RoundingMode.UP;
        var limit =
                instrument.filters().round(Price.of(reference.value().multiply(factor)), rounding);
        var amount =
                instrument.filters().roundDown(Quantity.of(BigDecimal.valueOf(quantity, decimals)));
        return limit.isZero() || amount.isZero()
                ? Optional.empty()
                : Optional.of(OrderTerms.limit(instrument.id(), side, timeInForce, amount, limit));
    }

    private static Instrument instrument(int decimals) {
        return instrument(decimals, FeeAsset.QUOTE);
    }

    private static Instrument instrument(int decimals, FeeAsset asset) {
        return new Instrument(
                InstrumentId.of("BTC-USDT.BINANCE"),
                new Filters(
                        BigDecimal.ONE.movePointLeft(decimals),
                        BigDecimal.ONE.movePointLeft(decimals),
                        Quantity.ZERO,
                        Optional.empty(),
                        BigDecimal.ZERO),
                new Fees(new BigDecimal("0.001"), new BigDecimal("0.001"), asset),
                InstrumentStatus.TRADING);
    }
}
