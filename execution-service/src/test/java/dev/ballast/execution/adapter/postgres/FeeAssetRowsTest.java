package dev.ballast.execution.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderKey;
import org.junit.jupiter.api.Test;

/** Rows that were stored before anybody said in which asset a fee is. */
class FeeAssetRowsTest {

    @Test
    void an_instruments_fee_is_in_the_quote_asset_unless_it_says_otherwise() {
        assertThat(feeAsset("null")).isEqualTo(FeeAsset.QUOTE);
        assertThat(feeAsset("\"QUOTE\"")).isEqualTo(FeeAsset.QUOTE);
        assertThat(feeAsset("\"RECEIVED\"")).isEqualTo(FeeAsset.RECEIVED);
    }

    @Test
    void a_planned_fee_is_in_the_quote_asset_unless_it_says_otherwise() {
        assertThat(planned("")).isEqualTo(Asset.of("USDT"));
        assertThat(planned(", \"fee_asset\": \"ADA\"")).isEqualTo(Asset.of("ADA"));
    }

    @Test
    void an_orders_planned_fee_is_in_the_quote_asset_unless_it_says_otherwise() {
        assertThat(ofOrder("null")).isEqualTo(Asset.of("USDT"));
        assertThat(ofOrder("\"ADA\"")).isEqualTo(Asset.of("ADA"));
    }

    private static FeeAsset feeAsset(String stored) {
        var row =
                RowJson.read(
                        """
                        {"id": "ADA-USDT.BINANCE", "status": "TRADING", "tick_size": 0.0001, "step_size": 0.1,
                         "min_quantity": 0.1, "max_quantity": null, "min_notional": 5, "maker_fee": 0.001,
                         "taker_fee": 0.001, "fee_asset": %s, "version": 1}\
                        """
                                .formatted(stored),
                        InstrumentRow.class);
        return row.instrument().fees().asset();
    }

    private static Asset planned(String more) {
        var row =
                RowJson.read(
                        """
                        {"id": "action-1", "sequence": 1, "side": "BUY", "instrument": "ADA-USDT.BINANCE",
                         "location": "Binance", "quantity": 100, "price": 0.4, "fee": 0.1%s}\
                        """
                                .formatted(more),
                        PlanRow.Action.class);
        return row.action().fee().asset();
    }

    private static Asset ofOrder(String stored) {
        var id = new OrderKey("default", "execution-1", "action-1", 0).attempt(1);
        var row =
                RowJson.read(
                        """
                        {"id": "order-1", "tenant": "default", "execution_id": "execution-1",
                         "plan_id": "plan-1", "portfolio_id": "portfolio-1", "mode": "PAPER",
                         "action_id": "action-1", "slice": 0, "sequence": 1, "side": "BUY",
                         "instrument": "ADA-USDT.BINANCE", "location": "Binance", "planned_quantity": 100,
                         "decision_price": 0.4, "planned_fee": 0.1, "planned_fee_asset": %s, "type": "LIMIT",
                         "time_in_force": "IOC", "quantity": 100, "limit_price": 0.402,
                         "status": "INITIALIZED", "intention": "FILL", "attempt": 1,
                         "client_order_id": "%s"}\
                        """
                                .formatted(stored, id.value()),
                        OrderRow.class);
        return row.tracked(Fills.NONE).action().fee().asset();
    }
}
