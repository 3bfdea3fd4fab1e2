package dev.ballast.kernel.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillsTest {

    private static final InstrumentId PAIR = InstrumentId.of("BTC-USDT.BINANCE");
    private static final Asset BTC = PAIR.base();
    private static final Asset USDT = PAIR.quote();

    private final Fills fills =
            new Fills(
                    List.of(
                            fill("1", "50000", Money.of("0.002", BTC)),
                            fill("2", "50010.5", Money.of("0.0004", BTC)),
                            fill("3", "50020", Money.of("1.25", USDT)),
                            fill("4", "50020", Money.of("0.01", Asset.of("BNB")))));

    @Test
    void fees_are_summed_by_the_asset_that_they_were_taken_in() {
        assertThat(fills.fees(BTC)).isEqualTo(Money.of("0.0024", BTC));
        assertThat(fills.fees(USDT)).isEqualTo(Money.of("1.25", USDT));
    }

    @Test
    void a_fee_in_the_base_asset_counts_at_the_price_of_its_fill_and_one_in_a_third_not_at_all() {
        // 0.002 × 50,000 + 0.0004 × 50,010.5 + 1.25
        assertThat(fills.feesInQuote(PAIR)).isEqualTo(Money.of("121.2542", USDT));
    }

    private static Fill fill(String id, String price, Money fee) {
        return new Fill(
                new TradeId(id),
                Quantity.of("1"),
                Price.of(price),
                fee,
                LiquiditySide.TAKER,
                Instant.EPOCH);
    }
}
