package dev.ballast.analytics.domain.session;

import static dev.ballast.analytics.domain.session.SessionTest.session;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.domain.fact.PlanFact;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Facts come from topics that know no common order, some of them twice. */
class SessionPropertyTest {
    private static final List<PlanFact> ALL =
            List.of(
                    Facts.proposed(),
                    Facts.assessed(),
                    Facts.approved(),
                    Facts.started(),
                    Facts.completed(),
                    Facts.ended(SessionOutcome.EXPIRED, 70),
                    Facts.ended(SessionOutcome.CANCELED, 80));

    @Property
    void any_order_leads_to_the_same_session(@ForAll("orders") List<PlanFact> facts) {
        assertThat(of(facts)).isEqualTo(of(ALL));
    }

    @Property
    void a_repeated_fact_changes_nothing(
            @ForAll("orders") List<PlanFact> facts, @ForAll("some") List<PlanFact> again) {
        var session = of(facts);

        for (var fact : again) {
            assertThat(session.with(fact)).isEqualTo(session);
        }
    }

    @Property
    void before_the_plan_is_known_nothing_is_due(@ForAll("some") List<PlanFact> facts) {
        var session = of(facts);

        if (!facts.contains(Facts.proposed())) {
            assertThat(session.due()).isEqualTo(new Due.Nothing());
            assertThat(session.canOpen()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<PlanFact>> orders() {
        return Arbitraries.shuffle(ALL);
    }

    @Provide
    Arbitrary<List<PlanFact>> some() {
        return Arbitraries.of(ALL).list().ofMinSize(1).ofMaxSize(10);
    }

    private static Session of(List<PlanFact> facts) {
        return session(facts.toArray(PlanFact[]::new));
    }
}
