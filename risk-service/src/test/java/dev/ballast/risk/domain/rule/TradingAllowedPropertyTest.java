package dev.ballast.risk.domain.rule;

import static dev.ballast.risk.domain.plan.PlanFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.money.Asset;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.limits.Limits;
import dev.ballast.risk.domain.plan.PlanFixtures;
import dev.ballast.risk.domain.plan.ProposedAction;
import dev.ballast.risk.domain.plan.ProposedPlan;
import dev.ballast.risk.domain.plan.Side;
import dev.ballast.risk.domain.state.Scope;
import dev.ballast.risk.domain.state.ScopeKind;
import dev.ballast.risk.domain.state.ScopedState;
import dev.ballast.risk.domain.state.TradingState;
import dev.ballast.risk.domain.state.TradingStates;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TradingAllowedPropertyTest {

    private static final List<String> ASSETS = List.of("BTC", "ETH", "SOL");
    private static final List<String> VENUES = List.of("KRAKEN", "BINANCE");

    @Property(tries = 200)
    void a_halted_desk_trades_nothing(@ForAll("plans") ProposedPlan plan) {
        assertThat(findings(plan, Scope.TENANT, TradingState.HALTED)).hasSize(1);
    }

    @Property(tries = 200)
    void an_active_desk_is_never_in_the_way(@ForAll("plans") ProposedPlan plan) {
        assertThat(findings(plan, Scope.TENANT, TradingState.ACTIVE)).isEmpty();
    }

    @Property(tries = 200)
    void a_reducing_desk_only_sells(@ForAll("plans") ProposedPlan plan) {
        var buys = plan.actions().stream().anyMatch(action -> action.side() == Side.BUY);

        assertThat(findings(plan, Scope.TENANT, TradingState.REDUCING)).hasSize(buys ? 1 : 0);
    }

    @Property(tries = 200)
    void a_halted_venue_stops_what_trades_there_and_nothing_else(
            @ForAll("plans") ProposedPlan plan) {
        var there = plan.actions().stream().anyMatch(action -> action.location().equals("KRAKEN"));
        var venue = new Scope(ScopeKind.VENUE, "Kraken");

        assertThat(findings(plan, venue, TradingState.HALTED)).hasSize(there ? 1 : 0);
    }

    @Property(tries = 200)
    void a_reducing_asset_may_be_sold(@ForAll("plans") ProposedPlan plan) {
        var bought =
                plan.actions().stream()
                        .filter(action -> action.side() == Side.BUY)
                        .anyMatch(action -> action.asset().equals(Asset.of("BTC")));
        var asset = new Scope(ScopeKind.ASSET, "BTC");

        assertThat(findings(plan, asset, TradingState.REDUCING)).hasSize(bought ? 1 : 0);
    }

    @Property(tries = 200)
    void a_reducing_quote_asset_may_be_spent_but_not_earned(@ForAll("plans") ProposedPlan plan) {
        var earned = plan.actions().stream().anyMatch(action -> action.side() == Side.SELL);
        var quote = new Scope(ScopeKind.ASSET, "USDT");

        assertThat(findings(plan, quote, TradingState.REDUCING)).hasSize(earned ? 1 : 0);
    }

    @Provide
    Arbitrary<ProposedPlan> plans() {
        return actions()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(actions -> PlanFixtures.plan("1000", actions, List.of()));
    }

    private static Arbitrary<ProposedAction> actions() {
        return Combinators.combine(
                        Arbitraries.of(Side.class), Arbitraries.of(ASSETS), Arbitraries.of(VENUES))
                .as((side, asset, venue) -> PlanFixtures.action(side, asset, venue, "1", "2"));
    }

    private static List<Finding> findings(ProposedPlan plan, Scope scope, TradingState state) {
        var states =
                TradingStates.first("test", NOW)
                        .change(new ScopedState(scope, state, "a test"), "test", NOW);
        var inputs = new AssessmentInputs(plan, Limits.first("test", NOW), states, NOW);
        return new TradingAllowed().judge(inputs);
    }
}
