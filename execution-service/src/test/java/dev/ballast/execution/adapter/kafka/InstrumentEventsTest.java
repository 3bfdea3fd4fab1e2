package dev.ballast.execution.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.InstrumentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentEventsTest {

    @ParameterizedTest
    @CsvSource({"QUOTE,QUOTE,TRADING", "RECEIVED,RECEIVED,TRADING", "UNKNOWN,QUOTE,HALTED"})
    void a_fee_asset_that_we_dont_know_does_not_trade(
            dev.ballast.events.wire.FeeAsset said, FeeAsset asset, InstrumentStatus status) {
        var instrument = InstrumentEvents.listed(listed(said)).instrument();

        assertThat(instrument.fees().asset()).isEqualTo(asset);
        assertThat(instrument.status()).isEqualTo(status);
    }

    private static InstrumentListed listed(dev.ballast.events.wire.FeeAsset feeAsset) {
        return InstrumentListed.newBuilder()
                .setInstrument("ADA-USDT.BINANCE")
                .setVenue("BINANCE")
                .setBase("ADA")
                .setQuote("USDT")
                .setStatus(dev.ballast.events.wire.InstrumentStatus.TRADING)
                .setTickSize(amount("0.0001"))
                .setStepSize(amount("0.1"))
                .setMinQuantity(amount("0.1"))
                .setMinNotional(amount("5"))
                .setMakerFee(amount("0.001"))
                .setTakerFee(amount("0.001"))
                .setFeeAsset(feeAsset)
                .setSource("BINANCE")
                .setAsOf(Instant.EPOCH)
                .setVersion(1)
                .build();
    }

    private static BigDecimal amount(String plain) {
        return Amounts.wire(new BigDecimal(plain));
    }
}
