package dev.ballast.e2e;

import static dev.ballast.e2e.Api.amount;
import static dev.ballast.e2e.Api.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nine assets worth 202,520.00 USD at score 0.78 become nine actions worth 117,236.00 USD, and are
 * traded on paper.
 */
class GoldenCaseIT {

    private static final Map<String, String> WEIGHTS =
            Map.of(
                    "BTC", "0.25", "ETH", "0.15", "SOL", "0.05", "BNB", "0.05", "XRP", "0.05",
                    "ADA", "0.05", "LINK", "0.05", "DOT", "0.05", "USDT", "0.30");

    private final Api api = new Api(Stack.running());

    @Test
    void the_golden_portfolio_becomes_the_golden_plan_and_a_closed_session() throws IOException {
        var golden = RealData.file("golden/portfolio.csv");
        if (golden.isEmpty()) {
            return;
        }
        var portfolio = api.createPortfolio("Golden");
        var imported =
                api.importFile(portfolio, golden.get(), Map.of()).then().statusCode(200).extract();
        api.setTargets(
                portfolio, Map.of("basis", "asset", "settlementAsset", "USDT", "weights", WEIGHTS));

        assertThat(amount(api.get("/portfolios/" + portfolio).getString("totalValue")))
                .isEqualByComparingTo("202520.00");

        var before = holdings(portfolio);

        var plan = api.plan(portfolio, imported.path("snapshotId"), Map.of("ccs", "0.78"));

        assertThat(amount(plan.getString("totals.turnover"))).isEqualByComparingTo("117236.00");
        assertThat(amount(plan.getString("totals.buy"))).isEqualByComparingTo("35328.20");
        assertThat(amount(plan.getString("totals.sell"))).isEqualByComparingTo("81907.80");
        assertThat(actionsOf(plan.getList("actions")))
                .containsExactlyInAnyOrderElementsOf(
                        expectedActions(golden.get().resolveSibling("plan.csv")));

        var id = plan.getString("id");
        var assessed = api.awaitPlan(id, "ASSESSED");
        assertThat(assessed.getString("assessment.verdict")).isIn("PASSED", "WARNED");
        api.approve(id);
        var execution = api.awaitExecution(api.execute(id));
        assertThat(execution.getString("status")).isEqualTo("COMPLETED");
        assertThat(execution.getList("orders")).hasSize(9);
        assertThat(amount(execution.getString("slippageAchieved")).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));

        var session = api.awaitClosedSession(id);
        assertThat(session.get("outcome")).isEqualTo("COMPLETED");
        api.awaitPlan(id, "COMPLETED");
        fillsAreInTheHoldings(portfolio, execution.getString("executionId"), before);
        allSevenStagesAreDone(plan.getString("runId"));
    }

    private record Line(
            String asset, String location, String side, BigDecimal quantity, BigDecimal notional) {

        Line {
            quantity = quantity.stripTrailingZeros();
            notional = notional.stripTrailingZeros();
        }
    }

    private static List<Line> actionsOf(List<Map<String, String>> actions) {
        return actions.stream()
                .map(action ->
                        new Line(
                                text(action, "asset"),
                                text(action, "location"),
                                text(action, "side"),
                                amount(text(action, "quantity")),
                                amount(text(action, "notional"))))
                .toList();
    }

    private static List<Line> expectedActions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells ->
                        new Line(cells[0], cells[1], cells[2], amount(cells[3]), amount(cells[5])))
                .toList();
    }

    /** Before plus fills less fees equals after, to the last digit, for every base asset. */
    private void fillsAreInTheHoldings(
            String portfolio, String execution, Map<String, BigDecimal> before) {
        var fills =
                api.get("/fills?executionId=" + execution + "&limit=500")
                        .<Map<String, String>>getList("items");
        var moved =
                sums(
                        fills,
                        fill -> text(fill, "instrument").split("-", 2)[0],
                        fill ->
                                text(fill, "side").equals("SELL")
                                        ? amount(text(fill, "quantity")).negate()
                                        : amount(text(fill, "quantity")));
        assertThat(moved).hasSize(9);
        var fees = sums(fills, fill -> text(fill, "feeAsset"), fill -> amount(text(fill, "fee")));
        assertThat(fees).as("Binance takes a buy's fee of what is bought").containsKey("ADA");
        var after = holdings(portfolio);
        moved.forEach((asset, quantity) ->
                assertThat(after.getOrDefault(asset, BigDecimal.ZERO))
                        .as(asset)
                        .isEqualByComparingTo(
                                before.getOrDefault(asset, BigDecimal.ZERO)
                                        .add(quantity)
                                        .subtract(fees.getOrDefault(asset, BigDecimal.ZERO))));
    }

    private Map<String, BigDecimal> holdings(String portfolio) {
        return sums(
                api.get("/portfolios/" + portfolio).getList("holdings"),
                holding -> text(holding, "asset"),
                holding -> amount(text(holding, "quantity")));
    }

    private static Map<String, BigDecimal> sums(
            List<Map<String, String>> rows,
            Function<Map<String, String>, String> key,
            Function<Map<String, String>, BigDecimal> quantity) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                key,
                                Collectors.reducing(BigDecimal.ZERO, quantity, BigDecimal::add)));
    }

    private void allSevenStagesAreDone(String run) {
        org.awaitility.Awaitility.await()
                .atMost(Api.PATIENCE)
                .untilAsserted(() ->
                        assertThat(
                                        api.get("/pipeline/runs/" + run)
                                                .<String>getList("stages.status"))
                                .hasSize(7)
                                .containsOnly("DONE"));
    }
}
