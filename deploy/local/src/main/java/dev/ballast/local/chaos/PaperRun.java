package dev.ballast.local.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ballast.local.Trouble;
import dev.ballast.local.job.Refusal;
import dev.ballast.local.job.Steps;
import dev.ballast.local.job.TargetsFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One run of the main job on a small portfolio of its own; and a second plan on the same snapshot,
 * approved like the first, which must not trade once the first has.
 */
final class PaperRun {
    private static final TargetsFile TARGETS =
            new TargetsFile(
                    Map.of(
                            "basis", "asset",
                            "settlementAsset", "USDT",
                            "weights",
                                    Map.of(
                                            "BTC", "0.4", "ETH", "0.3", "SOL", "0.1", "USDT",
                                            "0.2")),
                    Optional.empty());

    private final Steps steps;

    PaperRun(Steps steps) {
        this.steps = steps;
    }

    Outcome run(int cycle, Path folder, RandomGenerator random) {
        try {
            var file = folder.resolve("portfolio-" + cycle + ".csv");
            Files.writeString(file, holdings(random));
            var portfolio = steps.open("Chaos " + cycle);
            var imported = steps.load(portfolio, file, Optional.empty());
            steps.setTargets(portfolio, TARGETS);
            var snapshot = imported.path("snapshotId").asText();
            var plan = steps.decide(portfolio, snapshot, TARGETS);
            var rival = steps.decide(portfolio, snapshot, TARGETS);
            if (!isAssessed(plan) || !isAssessed(rival)) {
                return new Outcome(true, "not assessed: " + plan + " and " + rival);
            }
            return trade(id(plan), id(rival));
        } catch (Refusal | Trouble e) {
            return new Outcome(false, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Outcome(false, "the sample file: " + e.getMessage());
        }
    }

    private Outcome trade(String plan, String rival) {
        steps.approve(plan);
        steps.approve(rival);
        var begun = steps.execute(plan);
        var refusal = refusal(rival);
        var execution = steps.awaitExecution(begun);
        var session = steps.awaitSession(plan);
        steps.awaitRun(session.path("runId").asText());
        return new Outcome(
                true,
                "%s %s the rival: %s"
                        .formatted(
                                execution.path("status").asText(),
                                execution.path("reason").asText(),
                                refusal));
    }

    /** Why it is not executed. */
    private String refusal(String rival) {
        try {
            return "began as execution " + steps.execute(rival);
        } catch (Refusal e) {
            return e.code();
        }
    }

    private static boolean isAssessed(JsonNode plan) {
        return plan.path("status").asText().equals("ASSESSED");
    }

    private static String id(JsonNode plan) {
        return plan.path("id").asText();
    }

    /** Two venues, something to buy and to sell at each. */
    private static String holdings(RandomGenerator random) {
        return """
        asset,quantity,location,price
        BTC,%s,Kraken,60000
        ETH,%s,Kraken,3000
        USDT,%s,Kraken,1
        SOL,%s,Binance,150
        BTC,%s,Binance,60000
        """
                .formatted(
                        amount(random, 10, 60, 2),
                        amount(random, 100, 900, 2),
                        amount(random, 5_000, 20_000, 0),
                        amount(random, 500, 4_000, 1),
                        amount(random, 5, 20, 2));
    }

    private static String amount(RandomGenerator random, int least, int most, int scale) {
        return BigDecimal.valueOf(random.nextInt(least, most), scale).toPlainString();
    }
}
