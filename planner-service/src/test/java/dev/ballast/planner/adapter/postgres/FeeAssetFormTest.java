package dev.ballast.planner.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.planner.domain.plan.PlanFixtures;
import dev.ballast.planner.domain.plan.Proposal;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was kept before instruments and actions said in which asset a fee is. */
class FeeAssetFormTest {

    private static final String KEPT_BEFORE =
            """
            {"fees":{"maker":"0.001","taker":"0.002"},\
            "filters":{"maxQuantity":null,"minNotional":"5","minQuantity":"1","stepSize":"1","tickSize":"0.1"},\
            "id":"ADA-USDT.BINANCE","status":"TRADING"}\
            """;

    @Test
    void an_instrument_with_its_fee_in_the_quote_asset_is_kept_as_it_always_was() {
        assertThat(CanonicalJson.write(instrument(FeeAsset.QUOTE))).isEqualTo(KEPT_BEFORE);
    }

    @Test
    void an_instrument_that_does_not_say_has_its_fee_in_the_quote_asset() {
        assertThat(CanonicalJson.read(KEPT_BEFORE, Instrument.class))
                .isEqualTo(instrument(FeeAsset.QUOTE));
    }

    @Test
    void an_instrument_with_its_fee_of_what_is_received_says_so() {
        var kept = CanonicalJson.write(instrument(FeeAsset.RECEIVED));

        assertThat(kept).contains("\"asset\":\"RECEIVED\"");
        assertThat(CanonicalJson.read(kept, Instrument.class))
                .isEqualTo(instrument(FeeAsset.RECEIVED));
    }

    @Test
    void a_plan_that_does_not_say_has_its_fees_in_the_quote_asset() {
        var proposal = PlanFixtures.assessed("plan-1", 1).proposal();
        var kept = CanonicalJson.write(proposal).replace("\"feeAsset\":null,", "");
        assertThat(kept).contains("\"fee\":").doesNotContain("feeAsset");

        var read = CanonicalJson.read(kept, Proposal.class);

        assertThat(read).isEqualTo(proposal);
        assertThat(read.outcome().actions())
                .allMatch(action -> action.paysFeeIn().equals(action.quote()));
    }

    private static Instrument instrument(FeeAsset asset) {
        return new Instrument(
                InstrumentId.of("ADA-USDT.BINANCE"),
                new Filters(
                        new BigDecimal("0.1"),
                        BigDecimal.ONE,
                        Quantity.of("1"),
                        Optional.empty(),
                        new BigDecimal("5")),
                new Fees(new BigDecimal("0.001"), new BigDecimal("0.002"), asset),
                InstrumentStatus.TRADING);
    }
}
