package dev.ballast.local.chaos;

import dev.ballast.local.ProcessState;
import dev.ballast.local.Service;
import dev.ballast.local.Stack;
import dev.ballast.local.job.Api;
import dev.ballast.local.job.Keys;
import dev.ballast.local.job.Steps;
import dev.ballast.local.job.Terminal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the main job again and again, kills one service with -9 in the middle of each run, and
 * checks at the end that nothing was lost or doubled.
 */
public final class Chaos {
    /** A call is made again for so long: a service is back after about six seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration RESTART = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Stack stack;
    private final Path folder;
    private final Terminal terminal;
    private final SplittableRandom random;
    private final Map<Service, Integer> kills = new EnumMap<>(Service.class);
    private int unsettled;
    private Duration slowest = Duration.ZERO;

    public Chaos(Stack stack, Path folder, Terminal terminal, long seed) {
        this.stack = stack;
        this.folder = folder;
        this.terminal = terminal;
        this.random = new SplittableRandom(seed);
    }

    /** Whether every run ended and every invariant held. */
    public boolean run(int cycles) throws Exception {
        var key = new Keys(stack.home(), stack.url()).make("chaos");
        try (var api = new Api(stack.url(), key, PATIENCE);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var steps = new Steps(api, PATIENCE);
            for (var cycle = 0; cycle < cycles; cycle++) {
                cycle(cycle, new PaperRun(steps), threads);
            }
        }
        var breaches = new Audit(stack).breaches();
        terminal.say("");
        terminal.say("killed with -9: " + kills);
        terminal.say("slowest cycle: %.1f s".formatted(slowest.toMillis() / 1000.0));
        terminal.say("fills in the books: " + new Books(stack).fills());
        terminal.say("runs that neither ended nor said why: " + unsettled);
        breaches.forEach(breach -> terminal.say("BROKEN " + breach));
        terminal.say(breaches.isEmpty() ? "every invariant held" : breaches.size() + " breaches");
        return breaches.isEmpty() && unsettled == 0;
    }

    private void cycle(int cycle, PaperRun paper, Executor threads) {
        var began = System.nanoTime();
        var fault = Fault.ofCycle(cycle, random);
        var sample = random.split();
        var run = CompletableFuture.supplyAsync(() -> paper.run(cycle, folder, sample), threads);
        LockSupport.parkNanos(fault.delay().toNanos());
        var name = fault.service().label();
        var pid = stack.process(name).pid();
        var ended = run.isDone();
        stack.kill(name);
        kills.merge(fault.service(), 1, Integer::sum);
        var outcome = run.join();
        awaitReady(name, pid);
        var took = Duration.ofNanos(System.nanoTime() - began);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        unsettled += outcome.settled() ? 0 : 1;
        terminal.say(
                "%4d  killed %-12s pid %-7d %5d ms into the run%s  %5.1f s  %s"
                        .formatted(
                                cycle + 1,
                                name,
                                pid,
                                fault.delay().toMillis(),
                                ended ? " (had ended)" : "",
                                took.toMillis() / 1000.0,
                                outcome.words()));
    }

    private void awaitReady(String name, long before) {
        var deadline = System.nanoTime() + RESTART.toNanos();
        while (System.nanoTime() < deadline) {
            var now = stack.process(name);
            if (now.phase() == ProcessState.Phase.READY && now.pid() != before) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException(name + " is not back: " + stack.process(name));
    }
}
