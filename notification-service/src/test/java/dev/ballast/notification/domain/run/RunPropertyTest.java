package dev.ballast.notification.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.notification.domain.heard.ExecutionOutcome;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunOutcome;
import dev.ballast.notification.domain.heard.RunStopRequested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RunPropertyTest {

    @Property(tries = 500)
    void shuffled_and_repeated_events_give_the_same_run(
            @ForAll("stories") List<PipelineEvent> story, @ForAll long seed) {
        var facts = RunFixtures.facts(story);
        var shuffled = new ArrayList<>(facts);
        var random = new Random(seed);
        facts.forEach(fact -> shuffled.addAll(Collections.nCopies(random.nextInt(3), fact)));
        Collections.shuffle(shuffled, random);

        assertThat(RunFixtures.run(shuffled)).isEqualTo(RunFixtures.run(facts));
    }

    @Property(tries = 200)
    void a_stage_that_ended_never_seems_to_be_at_work_again(
            @ForAll("stories") List<PipelineEvent> story) {
        var facts = RunFixtures.facts(story);
        for (var known = 1; known < facts.size(); known++) {
            var before = RunFixtures.run(facts.subList(0, known)).stages();
            var after = RunFixtures.run(facts.subList(0, known + 1)).stages();
            for (var stage = 0; stage < before.size(); stage++) {
                if (before.get(stage).ended().isPresent()) {
                    assertThat(after.get(stage).isOver()).isTrue();
                }
            }
        }
    }

    /** Any part of all that could be said of a run, in any order. */
    @Provide
    Arbitrary<List<PipelineEvent>> stories() {
        var said = new ArrayList<>(RunFixtures.golden());
        var portfolio = RunFixtures.PORTFOLIO;
        var plan = RunFixtures.PLAN;
        said.add(new RunStopRequested(portfolio, "owner", RunFixtures.second(4)));
        said.add(new RunEnded(portfolio, RunOutcome.STOPPED, "stopped", RunFixtures.second(5)));
        said.add(
                new PlanRejected(
                        plan, portfolio, Mode.PAPER, "risk", "denied", RunFixtures.second(3)));
        said.add(new PlanExpired(plan, portfolio, Mode.PAPER, RunFixtures.second(1800)));
        said.add(
                new PlanCanceled(
                        plan, portfolio, Mode.PAPER, "owner", "no", RunFixtures.second(5)));
        said.add(RunFixtures.completed(ExecutionOutcome.FAILED));
        return Arbitraries.shuffle(said)
                .flatMap(order ->
                        Arbitraries.integers()
                                .between(1, order.size())
                                .map(size -> List.copyOf(order.subList(0, size))));
    }
}
