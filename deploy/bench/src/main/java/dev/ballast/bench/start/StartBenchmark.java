package dev.ballast.bench.start;

import dev.ballast.bench.Benchmark;
import dev.ballast.bench.Figures;
import dev.ballast.bench.Progress;
import dev.ballast.bench.Result;
import dev.ballast.bench.Samples;
import dev.ballast.bench.Turns;
import dev.ballast.bench.job.JobRun;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From the build's end to all ready, and the memory that all processes take. */
public final class StartBenchmark implements Benchmark {
    private static final double READY_SECONDS = 35;
    private static final double IDLE_MEBIBYTES = 1.8 * 1000 * 1000 * 1000 / (1024 * 1024);
    private static final double LOAD_MEBIBYTES = 2.4 * 1000 * 1000 * 1000 / (1024 * 1024);
    private static final Set<String> SERVERS = Set.of("postgres", "kafka", "redis");

    /** Longer than the five seconds after which the native heap is trimmed again. */
    private static final Settling IDLE_MEMORY =
            new Settling(Duration.ofSeconds(7), Duration.ofSeconds(40));

    private static final String READY = "all ready";
    private static final String SERVERS_READY = "servers ready, beside the services";
    private static final String IDLE = "memory of all processes, idle";
    private static final String LOAD = "memory of all processes, 1,000 assets under way";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "from the build's end to all ready, service by service, and the memory of all processes";
    }

    @Override
    public Result run(Progress progress) throws Exception {
        var samples = new Samples();
        List<String> services = List.of();
        for (var turn = 1; turn <= Turns.LEAST; turn++) {
            progress.say("turn %d of %d: starting".formatted(turn, Turns.LEAST));
            services = turn(samples, progress);
        }
        return result(samples, services);
    }

    private static List<String> turn(Samples samples, Progress progress) throws IOException {
        try (var stack = SupervisedStack.start()) {
            samples.add(READY, "s", stack.seconds());
            progress.say("all ready after " + Figures.text(stack.seconds()) + " s");
            var services = times(stack, samples);
            samples.add(IDLE, "MiB", IDLE_MEMORY.of(stack::mebibytes));
            samples.add(LOAD, "MiB", underLoad(stack));
            progress.say("idle " + Figures.text(stack.mebibytes()) + " MiB after load");
            return services;
        }
    }

    private static List<String> times(SupervisedStack stack, Samples samples) {
        var processes = stack.state().processes();
        var servers =
                processes.stream()
                        .filter(process -> SERVERS.contains(process.name()))
                        .mapToLong(process -> process.readyMillis())
                        .max()
                        .orElseThrow();
        samples.add(SERVERS_READY, "s", servers / 1000.0);
        var services =
                processes.stream().filter(process -> !SERVERS.contains(process.name())).toList();
        services.forEach(
                process -> samples.add(ready(process.name()), "s", process.readyMillis() / 1000.0));
        return services.stream().map(process -> process.name()).toList();
    }

    private static double underLoad(SupervisedStack stack) throws IOException {
        try (var peak = new Peak(stack::mebibytes);
                var api = stack.api()) {
            JobRun.loadOf(api);
            return peak.highest();
        }
    }

    private Result result(Samples samples, List<String> services) {
        var ready = samples.measurement(READY);
        var servers = samples.measurement(SERVERS_READY);
        var idle = samples.measurement(IDLE);
        var load = samples.measurement(LOAD);
        var parts =
                Stream.concat(
                                Stream.of(idle, load),
                                services.stream().map(name -> samples.measurement(ready(name))))
                        .toList();
        var ratios = new LinkedHashMap<String, Double>();
        ratios.put("readyToLimit", ready.median() / READY_SECONDS);
        ratios.put("readyToServers", ready.ratioTo(servers));
        ratios.put("idleToLimit", idle.median() / IDLE_MEBIBYTES);
        ratios.put("loadToLimit", load.median() / LOAD_MEBIBYTES);
        return new Result(
                name(),
                ready,
                parts,
                servers,
                ratios,
                "all ready within 35 s of the build's end; at most 1.8 GB of proportional memory idle"
                        + " and 2.4 GB under load",
                ready.median() <= READY_SECONDS
                        && idle.median() <= IDLE_MEBIBYTES
                        && load.median() <= LOAD_MEBIBYTES);
    }

    private static String ready(String service) {
        return service + " ready";
    }
}
