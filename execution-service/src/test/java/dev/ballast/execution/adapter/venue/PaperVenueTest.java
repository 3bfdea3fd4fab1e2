package dev.ballast.execution.adapter.venue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.execution.application.port.Placement;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.execution.application.port.VenueAnswer;
import dev.ballast.execution.application.port.VenueAnswer.Late;
import dev.ballast.execution.application.port.VenueAnswer.Refused;
import dev.ballast.execution.application.port.VenueAnswer.Told;
import dev.ballast.execution.application.port.VenueAnswer.Unclear;
import dev.ballast.execution.application.port.VenueFill;
import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderKey;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderTerms;
import dev.ballast.kernel.order.TimeInForce;
import dev.ballast.kernel.order.VenueOrderStatus;
import dev.ballast.kernel.order.VenueReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an order in doubt depends on: that the venue can be asked, in all three ways. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PaperVenueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final InstantSource CLOCK = InstantSource.system();
    private static final BigDecimal TAKER = new BigDecimal("0.0026");
    private static final InstrumentId BTC = InstrumentId.of("BTC-USDT.KRAKEN");

    // The container fills it in.
    @SuppressWarnings("NullAway.Init")
    @Inject
    PaperVenue venue;

    @SuppressWarnings("NullAway.Init")
    @Inject
    PaperMatching matching;

    @SuppressWarnings("NullAway.Init")
    @Inject
    PaperJournal journal;

    private final VenueAccount account =
            new VenueAccount("default:" + UUID.randomUUID(), BTC.venue());

    @Test
    void an_order_is_found_by_its_id_as_it_was_told() {
        var order = sell(TimeInForce.IOC, "59000", CLOCK.instant());

        var told = report(place(order));

        assertThat(told.status()).isEqualTo(VenueOrderStatus.FILLED);
        assertThat(told.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(answer(venue.find(account, order.id()))).contains(told);
    }

    @Test
    void a_buy_pays_in_what_it_buys_where_the_venue_takes_its_fee_of_that() {
        var fees = new Fees(TAKER, TAKER, FeeAsset.RECEIVED);
        var order =
                order(
                        OrderSide.BUY,
                        TimeInForce.IOC,
                        "61000",
                        CLOCK.instant(),
                        listed(InstrumentStatus.TRADING, fees));

        var told = report(place(order));

        assertThat(told.status()).isEqualTo(VenueOrderStatus.FILLED);
        assertThat(told.fills())
                .isNotEmpty()
                .allSatisfy(fill ->
                        assertThat(fill.fee())
                                .isEqualTo(
                                        new Money(fill.quantity().value(), BTC.base())
                                                .times(TAKER)));
        assertThat(new Fills(told.fills()).fees(BTC.base()))
                .isEqualTo(Money.of("0.0013", BTC.base()));
        assertThat(answer(venue.find(account, order.id()))).contains(told);
        assertThat(answer(venue.fillsSince(account, order.sentAt())))
                .extracting(VenueFill::fill)
                .containsExactlyElementsOf(told.fills());
    }

    @Test
    void an_order_that_never_came_is_not_found() {
        var order = sell(TimeInForce.IOC, "59000", CLOCK.instant());

        assertThat(answer(venue.find(account, order.id()))).isEmpty();
        assertThat(answer(venue.openOrders(account))).isEmpty();
        assertThat(answer(venue.fillsSince(account, Instant.EPOCH))).isEmpty();
    }

    @Test
    void an_order_that_stands_is_open_until_it_is_canceled() {
        var order = sell(TimeInForce.GTC, "90000", CLOCK.instant());

        var told = report(place(order));

        assertThat(told.status()).isEqualTo(VenueOrderStatus.OPEN);
        assertThat(answer(venue.openOrders(account))).containsExactly(told);
        assertThat(report(answer(venue.cancel(account, order.id()))).status())
                .isEqualTo(VenueOrderStatus.CANCELED);
        assertThat(answer(venue.openOrders(account))).isEmpty();
    }

    @Test
    void fills_are_told_from_a_moment_on() {
        var order = sell(TimeInForce.IOC, "59000", CLOCK.instant());
        var fills = report(place(order)).fills();

        assertThat(answer(venue.fillsSince(account, order.sentAt())))
                .extracting(VenueFill::fill)
                .containsExactlyElementsOf(fills);
        assertThat(answer(venue.fillsSince(account, CLOCK.instant().plusSeconds(1)))).isEmpty();
    }

    @Test
    void a_client_order_id_is_taken_once() {
        var order = sell(TimeInForce.IOC, "59000", CLOCK.instant());
        var told = report(place(order));

        assertThat(place(order)).isInstanceOf(Unclear.class);
        assertThat(answer(venue.fillsSince(account, Instant.EPOCH))).hasSameSizeAs(told.fills());
    }

    @Test
    void what_comes_after_its_window_is_not_taken() {
        var order = sell(TimeInForce.IOC, "59000", CLOCK.instant().minusSeconds(3));

        assertThat(place(order)).isEqualTo(new Late());
        assertThat(answer(venue.find(account, order.id()))).isEmpty();
    }

    @Test
    void what_is_stored_after_its_window_is_not_taken() {
        // The process stood still after it had looked at the clock.
        var order = sell(TimeInForce.IOC, "59000", CLOCK.instant().minusSeconds(3));
        var entry = answer(matching.match(order, order.sentAt().plusSeconds(1)));

        assertThat(answer(journal.addAll(List.of(entry)))).isEmpty();
        assertThat(answer(venue.find(account, order.id()))).isEmpty();
        assertThat(answer(venue.fillsSince(account, Instant.EPOCH))).isEmpty();
    }

    @Test
    void an_instrument_that_does_not_trade_is_refused() {
        var order =
                sell(TimeInForce.IOC, "59000", CLOCK.instant(), listed(InstrumentStatus.HALTED));

        assertThat(place(order)).isInstanceOf(Refused.class);
        assertThat(answer(venue.find(account, order.id()))).isEmpty();
    }

    @Test
    void an_unknown_order_can_not_be_canceled() {
        var order = sell(TimeInForce.GTC, "90000", CLOCK.instant());

        assertThat(answer(venue.cancel(account, order.id()))).isInstanceOf(Unclear.class);
    }

    private VenueAnswer place(Placement order) {
        return answer(venue.place(order).toUni());
    }

    private Placement sell(TimeInForce timeInForce, String limit, Instant sentAt) {
        return sell(timeInForce, limit, sentAt, listed(InstrumentStatus.TRADING));
    }

    private Placement sell(
            TimeInForce timeInForce, String limit, Instant sentAt, Instrument listed) {
        return order(OrderSide.SELL, timeInForce, limit, sentAt, listed);
    }

    private Placement order(
            OrderSide side,
            TimeInForce timeInForce,
            String limit,
            Instant sentAt,
            Instrument listed) {
        var key = new OrderKey("default", UUID.randomUUID().toString(), "action", 0);
        return new Placement(
                account,
                key.attempt(1),
                OrderTerms.limit(BTC, side, timeInForce, Quantity.of("0.5"), Price.of(limit)),
                listed,
                Price.of("60000"),
                sentAt,
                Duration.ofSeconds(2));
    }

    private static Instrument listed(InstrumentStatus status) {
        return listed(status, new Fees(new BigDecimal("0.0016"), TAKER));
    }

    private static Instrument listed(InstrumentStatus status, Fees fees) {
        var filters =
                new Filters(
                        new BigDecimal("0.01"),
                        new BigDecimal("0.0001"),
                        Quantity.of("0.0001"),
                        Optional.empty(),
                        new BigDecimal("5"));
        return new Instrument(BTC, filters, fees, status);
    }

    private static VenueReport report(VenueAnswer answer) {
        assertThat(answer).isInstanceOf(Told.class);
        return ((Told) answer).report();
    }

    private static <T> T answer(Uni<T> asked) {
        return asked.await().atMost(PATIENCE);
    }
}
