package dev.ballast.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlanReportTest {
    @Test
    void a_plan_is_a_table_with_totals_and_risks_word() throws IOException {
        var plan =
                json(
                        """
                        {"actions": [
                          {"side": "SELL", "asset": "ETH", "location": "Kraken", "quantity": "10.000", "price": "2531.5",
                           "notional": "25315", "fee": "65.819", "feeAsset": "USDT", "state": "PLANNED", "reasons": [{"code": "OVER", "text": "above target"}]},
                          {"side": "BUY", "asset": "ADA", "location": "Binance", "quantity": "17720.5", "price": "0.4",
                           "notional": "7088.2", "fee": "17.7205", "feeAsset": "ADA", "state": "PLANNED", "reasons": [{"code": "UNDER", "text": "below target"}]},
                          {"side": "BUY", "asset": "BTC", "location": "Ledger Wallet", "quantity": "0.5", "price": "50630",
                           "notional": "25315.00", "fee": "0", "feeAsset": "USDT", "state": "BLOCKED", "reasons": [{"code": "NOT_TRADABLE"}]}],
                         "totals": {"buy": "0", "sell": "25315.00", "turnover": "25315.00", "fees": "65.82"},
                         "assessment": {"verdict": "WARNED", "findings": [{"code": "TURNOVER", "severity": "WARNING", "message": "turnover is high"}]}}
                        """);

        assertThat(new PlanReport(plan).lines())
                .containsExactly(
                        "side  asset  location       quantity    price   notional          fee  state    reason",
                        "SELL  ETH    Kraken               10  2,531.5  25,315.00        65.82  PLANNED  above target",
                        "BUY   ADA    Binance        17,720.5      0.4   7,088.20  17.7205 ADA  PLANNED  below target",
                        "BUY   BTC    Ledger Wallet       0.5   50,630  25,315.00         0.00  BLOCKED  NOT_TRADABLE",
                        "",
                        "totals     buy 0.00, sell 25,315.00, turnover 25,315.00, fees 65.82 USD",
                        "risk       WARNED",
                        "           WARNING TURNOVER: turnover is high");
        assertThat(PlanReport.trades(plan)).isTrue();
    }

    @Test
    void a_plan_of_blocked_actions_only_advises_and_names_the_option_when_no_location_was_given()
            throws IOException {
        var plan = json("{\"actions\": [{\"state\": \"BLOCKED\"}]}");

        assertThat(PlanReport.trades(plan)).isFalse();
        assertThat(PlanReport.advice(plan, true)).contains("only advises").contains("--location");
        assertThat(PlanReport.advice(plan, false))
                .contains("only advises")
                .doesNotContain("--location");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
