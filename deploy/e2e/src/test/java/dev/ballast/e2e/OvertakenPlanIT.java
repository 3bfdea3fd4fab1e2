package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A plan is good for the portfolio that it was made for: once that has changed, it trades no more.
 */
class OvertakenPlanIT {

    private static final String HOLDINGS =
            "asset,quantity,location,price\nBTC,1,Kraken,50000\nUSDT,50000,Kraken,1\n";

    private final Api api = new Api(Stack.running());

    @Test
    void of_two_plans_of_one_snapshot_only_one_trades() {
        var portfolio = api.createPortfolio("Two plans");
        var snapshot = open(portfolio);
        var first = assessed(portfolio, snapshot);
        var second = assessed(portfolio, snapshot);
        api.approve(first);
        api.approve(second);

        api.awaitExecution(api.execute(first));
        api.awaitClosedSession(first);

        api.tryToExecute(second).then().statusCode(oneOf(409, 422));
        assertThat(api.get("/executions?portfolioId=" + portfolio).getList("items")).hasSize(1);
        // 0.2 BTC are sold, and not 0.4.
        assertThat(bitcoinsOf(portfolio)).isEqualByComparingTo("0.8");
    }

    @Test
    void a_statement_takes_back_the_plans_that_were_made_before_it() {
        var portfolio = api.createPortfolio("Statement after plan");
        var plan = assessed(portfolio, open(portfolio));
        api.approve(plan);

        api.importText(portfolio, HOLDINGS.replace("BTC,1,", "BTC,0.5,")).then().statusCode(200);

        assertThat(api.awaitPlan(plan, "CANCELED").getString("status")).isEqualTo("CANCELED");
        api.tryToExecute(plan).then().statusCode(oneOf(409, 422));
        assertThat(api.get("/executions?portfolioId=" + portfolio).getList("items")).isEmpty();
    }

    private String open(String portfolio) {
        JsonPath imported =
                api.importText(portfolio, HOLDINGS).then().statusCode(200).extract().jsonPath();
        api.setWeights(portfolio, Map.of("BTC", "0.4", "USDT", "0.6"));
        return imported.getString("snapshotId");
    }

    private String assessed(String portfolio, String snapshot) {
        var plan = api.plan(portfolio, snapshot, Map.of()).getString("id");
        api.awaitPlan(plan, "ASSESSED");
        return plan;
    }

    private BigDecimal bitcoinsOf(String portfolio) {
        return Api.amount(
                api.get("/portfolios/" + portfolio)
                        .getString("holdings.find { it.asset == 'BTC' }.quantity"));
    }
}
