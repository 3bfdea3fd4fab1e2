package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.local.job.TargetsFile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each real balance report goes the whole way: import, plan, approval, execution, session. */
class RealFilesIT {

    private static final Map<String, ?> TARGETS =
            TargetsFile.read(Repository.root().resolve("docs/examples/targets.yaml")).targets();

    private final Api api = new Api(Stack.running());

    @ParameterizedTest
    @CsvSource({
        "CoinTracking - Current Balance.csv, Binance",
        "CoinTracking - Balance by Exchange - 26.08.2025.csv, ''",
        "CoinTracking - Coins by Exchange - 26.08.2025.csv, ''"
    })
    void a_real_report_goes_the_whole_way(String name, String location) {
        var file = RealData.file("cointracking/deidentified/" + name);
        if (file.isEmpty()) {
            return;
        }
        var portfolio = api.createPortfolio(name);
        var options = location.isEmpty() ? Map.<String, String>of() : Map.of("location", location);

        var imported =
                api.importFile(portfolio, file.get(), options).then().statusCode(200).extract();
        assertThat(imported.<Integer>path("rows.accepted")).isPositive();
        assertThat(imported.<Integer>path("rows.rejected")).isZero();
        api.setTargets(portfolio, TARGETS);
        var plan = api.plan(portfolio, imported.path("snapshotId"), Map.of());
        assertThat(plan.getList("actions.findAll { it.state == 'PLANNED' }")).isNotEmpty();
        var id = plan.getString("id");
        var assessed = api.awaitPlan(id, "ASSESSED");
        assertThat(assessed.getString("assessment.verdict")).isIn("PASSED", "WARNED");
        api.approve(id);
        var execution = api.awaitExecution(api.execute(id));
        assertThat(execution.getString("status")).isEqualTo("COMPLETED");
        assertThat(api.awaitClosedSession(id).get("outcome")).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @CsvSource({"CoinTracking - Current Balance.csv"})
    void a_report_without_locations_only_advises(String name) {
        var file = RealData.file("cointracking/deidentified/" + name);
        if (file.isEmpty()) {
            return;
        }
        var portfolio = api.createPortfolio(name + " without location");
        var imported =
                api.importFile(portfolio, file.get(), Map.of()).then().statusCode(200).extract();
        api.setTargets(portfolio, TARGETS);

        var plan = api.plan(portfolio, imported.path("snapshotId"), Map.of());

        assertThat(plan.getList("actions.findAll { it.state == 'PLANNED' }")).isEmpty();
        assertThat(plan.getList("actions.findAll { it.state == 'BLOCKED' }")).isNotEmpty();
    }
}
