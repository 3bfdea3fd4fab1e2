package dev.ballast.bench.outbox;

import dev.ballast.bench.Benchmark;
import dev.ballast.bench.Progress;
import dev.ballast.bench.Result;
import dev.ballast.bench.stack.Subject;
import java.util.LinkedHashMap;
import java.util.List;

/** The relay: how late it is at a steady pace, and how fast it drains what an outage left. */
public final class OutboxBenchmark implements Benchmark {
    private static final double DRAIN_AT_LEAST = 0.15;
    private static final double MEDIAN_MILLIS = 15;
    private static final double TAIL_MILLIS = 50;
    private static final String BARE_TOPIC = "bench.bare";

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String about() {
        return "the relay's lag at 1,000 rows/s and its drain of 100,000 rows, beside COPY OUT and a bare"
                + " producer";
    }

    @Override
    public Result run(Progress progress) throws Exception {
        var samples = Subject.measure("outbox", BARE_TOPIC, progress);
        var drain = samples.measurement("drain");
        var copy = samples.measurement("COPY OUT");
        var producer = samples.measurement("bare producer");
        var median = samples.measurement("lag p50");
        var tail = samples.measurement("lag p99");
        var ceiling = copy.median() < producer.median() ? copy : producer;
        var ratios = new LinkedHashMap<String, Double>();
        ratios.put("drainToCeiling", drain.ratioTo(ceiling));
        ratios.put("drainToCopyOut", drain.ratioTo(copy));
        ratios.put("drainToBareProducer", drain.ratioTo(producer));
        ratios.put("lagP50ToLimit", median.median() / MEDIAN_MILLIS);
        ratios.put("lagP99ToLimit", tail.median() / TAIL_MILLIS);
        return new Result(
                name(),
                drain,
                List.of(copy, producer, median, tail),
                ceiling,
                ratios,
                "drain at least 0.15 of the slower of COPY OUT and the bare producer; lag at 1,000"
                        + " rows/s at most 15 ms at p50 and 50 ms at p99",
                drain.ratioTo(ceiling) >= DRAIN_AT_LEAST
                        && median.median() <= MEDIAN_MILLIS
                        && tail.median() <= TAIL_MILLIS);
    }
}
