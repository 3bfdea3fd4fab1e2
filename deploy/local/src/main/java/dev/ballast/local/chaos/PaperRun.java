package dev.ballast.local.chaos;

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

/** One run of the main job on a small portfolio of its own. */
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
            var plan = steps.decide(portfolio, imported.path("snapshotId").asText(), TARGETS);
            var status = plan.path("status").asText();
            if (!status.equals("ASSESSED")) {
                return new Outcome(true, "plan " + status + " " + plan.path("assessment"));
            }
            var id = plan.path("id").asText();
            steps.approve(id);
            var execution = steps.awaitExecution(steps.execute(id));
            var session = steps.awaitSession(id);
            steps.awaitRun(session.path("runId").asText());
            return new Outcome(
                    true,
                    execution.path("status").asText() + " " + execution.path("reason").asText());
        } catch (Refusal | Trouble e) {
            return new Outcome(false, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Outcome(false, "the sample file: " + e.getMessage());
        }
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
