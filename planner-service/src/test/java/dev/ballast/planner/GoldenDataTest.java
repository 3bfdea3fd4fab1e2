package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.kernel.rebalance.Action;
import dev.ballast.kernel.rebalance.Band;
import dev.ballast.kernel.rebalance.CostModel;
import dev.ballast.kernel.rebalance.RebalanceInputs;
import dev.ballast.kernel.rebalance.Rebalancer;
import dev.ballast.kernel.rebalance.TargetWeights;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The golden case as its files say it; the service's own test has the same case built in. */
class GoldenDataTest {

    private static final Path GOLDEN = golden();
    private static final Pattern WEIGHT = Pattern.compile("([A-Z]+): \"([0-9.]+)\"");
    private static final Pattern CCS = Pattern.compile("ccs: \"([0-9.]+)\"");

    @Test
    void the_files_actions_come_out_to_the_last_digit() throws IOException {
        var present = Files.isDirectory(GOLDEN);
        if (!present && "1".equals(System.getenv("BALLAST_STRICT"))) {
            throw new AssertionError("there is no " + GOLDEN + "; set BALLAST_DATA");
        }
        assumeTrue(present, () -> "skipped: there is no " + GOLDEN + "; set BALLAST_DATA");

        var planned = Rebalancer.rebalance(inputs()).planned();

        assertThat(planned.stream().map(GoldenDataTest::line))
                .containsExactlyInAnyOrderElementsOf(
                        rows("plan.csv").stream()
                                .map(row ->
                                        String.join(
                                                " ",
                                                row[0],
                                                row[1],
                                                row[2],
                                                plain(row[3]),
                                                plain(row[4]),
                                                plain(row[5])))
                                .toList());
    }

    private static RebalanceInputs inputs() throws IOException {
        var holdings = new ArrayList<Holding>();
        var instruments = new ArrayList<Instrument>();
        for (var row : rows("portfolio.csv")) {
            holdings.add(holding(row));
            instruments.add(instrument(row));
        }
        var targets = Files.readString(GOLDEN.resolve("targets.yaml"));
        var weights = new TreeMap<String, BigDecimal>();
        var found = WEIGHT.matcher(targets.substring(targets.indexOf("weights:")));
        while (found.find()) {
            weights.put(found.group(1), new BigDecimal(found.group(2)));
        }
        var ccs = CCS.matcher(targets);
        assertThat(ccs.find()).isTrue();
        return new RebalanceInputs(
                Asset.of("USD"),
                Asset.of("USDT"),
                holdings,
                new TargetWeights(Basis.ASSET, weights, Map.of()),
                Band.NONE,
                Map.of(),
                instruments,
                new TreeMap<>(Map.of(Asset.of("USDT"), Price.ONE)),
                Optional.of(new BigDecimal(ccs.group(1))),
                BigDecimal.ZERO,
                new CostModel(
                        "a test",
                        new BigDecimal("0.00025"),
                        new BigDecimal("0.0005"),
                        new BigDecimal("500000")));
    }

    private static Holding holding(String[] row) {
        var asset = Asset.of(row[0]);
        return new Holding(
                asset,
                asset,
                AssetGroup.OTHERS,
                new Location(row[2], LocationKind.VENUE),
                Quantity.of(row[1]),
                Optional.of(
                        new AssetPrice(
                                Price.of(row[3]),
                                PriceSource.FILE,
                                Optional.empty(),
                                Optional.empty())));
    }

    private static Instrument instrument(String[] row) {
        return new Instrument(
                InstrumentId.of(row[0] + "-USDT." + row[2]),
                new Filters(
                        new BigDecimal("0.0001"),
                        new BigDecimal("0.001"),
                        Quantity.of("0.001"),
                        Optional.empty(),
                        new BigDecimal("5")),
                new Fees(new BigDecimal("0.001"), new BigDecimal("0.001")),
                InstrumentStatus.TRADING);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(file)).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static String line(Action action) {
        return String.join(
                " ",
                action.asset().code(),
                action.location().name(),
                action.side().name(),
                action.quantity().toString(),
                action.price().toString(),
                action.notional().amount().toPlainString());
    }

    private static String plain(String text) {
        return Quantity.of(text).toString();
    }

    // Beside the repository, whichever of its folders the test runs in.
    private static Path golden() {
        var named = System.getenv("BALLAST_DATA");
        if (named != null && !named.isBlank()) {
            return Path.of(named, "golden");
        }
        return Path.of("").toAbsolutePath().resolve("../../shared/data/golden").normalize();
    }
}
