package dev.ballast.notification.domain.run;

import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.ExecutionFigures;
import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.ExecutionOutcome;
import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.OrderId;
import dev.ballast.notification.domain.heard.OrderStep;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PlanProposed;
import dev.ballast.notification.domain.heard.PlanSnapshot;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.heard.RunStarted;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SessionOpened;
import dev.ballast.notification.domain.heard.SnapshotCause;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import dev.ballast.notification.domain.heard.StartMode;
import dev.ballast.notification.domain.heard.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The golden run, event by event, a second apart. */
public final class RunFixtures {

    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    public static final RunId RUN = new RunId("0195a000-0000-7000-8000-000000000001");
    public static final PortfolioId PORTFOLIO =
            new PortfolioId("0195a000-0000-7000-8000-000000000002");
    public static final PlanId PLAN = new PlanId("0195a000-0000-7000-8000-000000000003");
    public static final ExecutionId EXECUTION =
            new ExecutionId("0195a000-0000-7000-8000-000000000004");

    private RunFixtures() {}

    public static Instant second(int seconds) {
        return START.plusSeconds(seconds);
    }

    public static PlanProposed proposed() {
        return new PlanProposed(
                PLAN,
                PORTFOLIO,
                Mode.PAPER,
                "USD",
                new PlanSnapshot("s-1", 2, second(-60), new BigDecimal("202520")),
                new BigDecimal("117236"),
                9,
                9,
                Duration.ofMillis(4),
                second(1));
    }

    public static PlanAssessed assessed(Verdict verdict) {
        return new PlanAssessed(PLAN, PORTFOLIO, Mode.PAPER, verdict, List.of(), second(2));
    }

    public static PlanApproved approved(StartMode start) {
        return new PlanApproved(PLAN, PORTFOLIO, Mode.PAPER, start, "owner", second(4));
    }

    public static ExecutionStarted executionStarted() {
        return new ExecutionStarted(EXECUTION, PLAN, PORTFOLIO, Mode.PAPER, "owner", 9, second(5));
    }

    public static ExecutionCompleted completed(ExecutionOutcome outcome) {
        var figures =
                new ExecutionFigures(
                        9,
                        9,
                        new BigDecimal("35330"),
                        new BigDecimal("81906"),
                        new BigDecimal("117.2"),
                        new BigDecimal("0.0004"));
        return new ExecutionCompleted(
                EXECUTION,
                PLAN,
                PORTFOLIO,
                Mode.PAPER,
                outcome,
                figures,
                Optional.empty(),
                second(8));
    }

    /** Everything that is said of a run that goes well. */
    public static List<PipelineEvent> golden() {
        return List.of(
                new RunStarted(PORTFOLIO, Mode.PAPER, "owner", START),
                proposed(),
                assessed(Verdict.PASSED),
                new SessionOpened(
                        PLAN,
                        PORTFOLIO,
                        Mode.PAPER,
                        "session-1",
                        new BigDecimal("202520"),
                        new BigDecimal("0.23"),
                        second(3)),
                approved(StartMode.AUTOMATIC),
                executionStarted(),
                step("order-1", false, 6),
                step("order-1", true, 6),
                step("order-2", true, 7),
                snapshot(SnapshotCause.FILLED, 7),
                completed(ExecutionOutcome.COMPLETED),
                snapshot(SnapshotCause.EXECUTED, 9),
                new SessionClosed(
                        PLAN,
                        PORTFOLIO,
                        Mode.PAPER,
                        "session-1",
                        "COMPLETED",
                        new BigDecimal("202400"),
                        new BigDecimal("0.0001"),
                        second(10)));
    }

    static SnapshotTaken snapshot(SnapshotCause cause, int second) {
        return new SnapshotTaken(
                PORTFOLIO,
                Mode.PAPER,
                "snapshot-" + second,
                cause,
                new BigDecimal("202400"),
                "USD",
                second(second));
    }

    private static OrderStep step(String order, boolean complete, int second) {
        return new OrderStep(
                new OrderId(order),
                EXECUTION,
                PLAN,
                PORTFOLIO,
                Mode.PAPER,
                "filled",
                complete,
                second(second));
    }

    /** The facts of these events, each under an id of its own. */
    static List<RunFact> facts(List<? extends PipelineEvent> events) {
        var facts = new ArrayList<RunFact>();
        for (var event : events) {
            Narrator.fact(RUN, "event-" + facts.size(), event).ifPresent(facts::add);
        }
        return facts;
    }

    /** As it is kept: every fact once, whatever the order. */
    static Run run(List<RunFact> facts) {
        var marks = facts.stream().flatMap(fact -> fact.marks().stream()).toList();
        var filled = new HashSet<>(facts.stream().flatMap(fact -> fact.filled().stream()).toList());
        return new Run(
                RUN,
                PORTFOLIO,
                first(facts.stream().map(RunFact::mode)),
                first(facts.stream().map(RunFact::plan)),
                first(facts.stream().map(RunFact::execution)),
                facts.stream().map(fact -> fact.line().at()).min(Instant::compareTo).orElseThrow(),
                facts.stream().map(fact -> fact.line().at()).max(Instant::compareTo).orElseThrow(),
                Run.stages(marks),
                facts.stream().map(RunFact::figures).reduce(RunFigures.NONE, RunFigures::and),
                filled.size());
    }

    private static <T> Optional<T> first(Stream<Optional<T>> values) {
        return values.flatMap(Optional::stream).findFirst();
    }
}
