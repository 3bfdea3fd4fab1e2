package dev.ballast.bench.plan;

import dev.ballast.bench.Benchmark;
import dev.ballast.bench.Contender;
import dev.ballast.bench.Measurement;
import dev.ballast.bench.Progress;
import dev.ballast.bench.Result;
import dev.ballast.bench.Turns;
import dev.ballast.kernel.portfolio.Valuation;
import dev.ballast.kernel.rebalance.RebalanceInputs;
import dev.ballast.kernel.rebalance.Rebalancer;
import dev.ballast.kernel.rebalance.Sentences;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/** A plan for 1,000 assets over 5 locations: targets, lots, fees, split by location, reasons. */
public final class PlanBenchmark implements Benchmark {

    private static final int WARM_UP = 300;
    private static final int SAMPLES = 400;
    private static final int TURNS = 5;
    private static final int PORTFOLIOS = 20;
    private static final double MOST_MILLIS = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    /** What the thread itself took: on a busy machine the clock counts the others too. */
    private static final LongSupplier PROCESSOR =
            ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String about() {
        return "1,000 assets over 5 locations, from inputs in memory to the finished plan";
    }

    @Override
    public Result run(Progress progress) throws Exception {
        var inputs = inputs();
        var checked = tell(inputs.getFirst());
        progress.say("a plan has %d characters of reasons".formatted(checked));
        for (var round = 0; round < WARM_UP; round++) {
            tell(inputs.get(round % PORTFOLIOS));
        }
        var measured =
                Turns.alternate(
                        TURNS,
                        List.of(
                                contender("plan, p99", inputs, PlanBenchmark::plan),
                                new Contender(
                                        "plan, p99 of processor time",
                                        "ms",
                                        () -> p99(inputs, PlanBenchmark::plan, PROCESSOR)),
                                contender(
                                        "with every sentence written, p99",
                                        inputs,
                                        PlanBenchmark::tell),
                                contender("valuation, p99", inputs, PlanBenchmark::value),
                                contender(
                                        "sort and one exact pass, p99",
                                        inputs,
                                        PlanBenchmark::pass)),
                        progress);
        var product = measured.getFirst();
        var ceiling = measured.getLast();
        return new Result(
                name(),
                product,
                measured.subList(1, 4),
                ceiling,
                Map.of(
                        "productToGoal",
                        product.median() / MOST_MILLIS,
                        "processorTimeToGoal",
                        measured.get(1).median() / MOST_MILLIS,
                        "withSentencesToGoal",
                        measured.get(2).median() / MOST_MILLIS,
                        "productToCeiling",
                        product.ratioTo(ceiling)),
                "p99 at most 10 ms",
                isMet(product));
    }

    private static boolean isMet(Measurement product) {
        return product.median() <= MOST_MILLIS;
    }

    private static List<RebalanceInputs> inputs() {
        var portfolios = new Portfolios(1);
        var inputs = new ArrayList<RebalanceInputs>();
        for (var number = 0; number < PORTFOLIOS; number++) {
            inputs.add(portfolios.next());
        }
        return inputs;
    }

    private static Contender contender(
            String label, List<RebalanceInputs> inputs, ToIntFunction<RebalanceInputs> work) {
        return new Contender(label, "ms", () -> p99(inputs, work, System::nanoTime));
    }

    private static double p99(
            List<RebalanceInputs> inputs, ToIntFunction<RebalanceInputs> work, LongSupplier clock) {
        var nanos = new long[SAMPLES];
        var used = 0;
        for (var sample = 0; sample < SAMPLES; sample++) {
            var input = inputs.get(sample % PORTFOLIOS);
            var before = clock.getAsLong();
            used += work.applyAsInt(input);
            nanos[sample] = clock.getAsLong() - before;
        }
        if (used == 0) {
            throw new IllegalStateException("nothing was computed");
        }
        Arrays.sort(nanos);
        return nanos[SAMPLES * 99 / 100] / NANOS_PER_MILLI;
    }

    /** With the code and the figures of every reason. */
    private static int plan(RebalanceInputs inputs) {
        return Rebalancer.rebalance(inputs).actions().size();
    }

    /** With every reason's sentence too, as a plan is kept and sent. */
    private static int tell(RebalanceInputs inputs) {
        var sentences = new Sentences();
        var length = 0;
        for (var action : Rebalancer.rebalance(inputs).actions()) {
            for (var reason : action.reasons()) {
                length += sentences.of(reason).length();
            }
            for (var alternative : action.rejected()) {
                length += sentences.of(alternative.reason()).length();
            }
        }
        return length;
    }

    private static int value(RebalanceInputs inputs) {
        return Valuation.of(inputs.holdings()).total().precision();
    }

    private static int pass(RebalanceInputs inputs) {
        return inputs.holdings().stream()
                .sorted(Comparator.comparing(holding -> holding.quantity().value()))
                .map(holding ->
                        holding.price()
                                .orElseThrow()
                                .price()
                                .value()
                                .multiply(holding.quantity().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .precision();
    }
}
