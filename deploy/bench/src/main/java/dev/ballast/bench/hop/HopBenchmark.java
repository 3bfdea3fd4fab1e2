package dev.ballast.bench.hop;

import dev.ballast.bench.Benchmark;
import dev.ballast.bench.Measurement;
import dev.ballast.bench.Progress;
import dev.ballast.bench.Result;
import dev.ballast.bench.Samples;
import dev.ballast.bench.stack.Subject;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One hop of the direct path, envelope and Avro encoded, Kafka, batched listener, decoded, beside
 * the bare client in the same process.
 */
public final class HopBenchmark implements Benchmark {
    private static final double LIMIT = 1.3;
    private static final String BARE_TOPIC = "bench.bare";

    @Override
    public String name() {
        return "hop";
    }

    @Override
    public String about() {
        return "an event from one service to the next without a database, beside a bare Kafka client";
    }

    @Override
    public Result run(Progress progress) throws Exception {
        var samples = Subject.measure("hop", BARE_TOPIC, progress);
        var ceiling = LoopbackRoundTrip.measure();
        var slow = Rate.of(samples, 1_000);
        var fast = Rate.of(samples, 5_000);
        var ratios = new LinkedHashMap<String, Double>();
        ratios.put("productToBareAt1000", slow.product().ratioTo(slow.bare()));
        ratios.put("productToBareAt5000", fast.product().ratioTo(fast.bare()));
        ratios.put("productToBareP99At1000", slow.productTail().ratioTo(slow.bareTail()));
        ratios.put("productToBareP99At5000", fast.productTail().ratioTo(fast.bareTail()));
        ratios.put("productToCeilingAt5000", fast.product().ratioTo(ceiling));
        return new Result(
                name(),
                fast.product(),
                List.of(fast.bare(), slow.bare()),
                ceiling,
                ratios,
                "median at 1,000 and at 5,000 events/s at most 1.3 times the bare client's",
                ratios.get("productToBareAt1000") <= LIMIT
                        && ratios.get("productToBareAt5000") <= LIMIT);
    }

    private record Rate(
            Measurement product, Measurement bare, Measurement productTail, Measurement bareTail) {
        static Rate of(Samples samples, int rate) {
            return new Rate(
                    samples.measurement("product " + rate + " p50"),
                    samples.measurement("bare " + rate + " p50"),
                    samples.measurement("product " + rate + " p99"),
                    samples.measurement("bare " + rate + " p99"));
        }
    }
}
