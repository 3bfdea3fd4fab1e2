package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.safety.SafetyCheck;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderInput;
import dev.ballast.kernel.order.OrderInput.Deny;
import dev.ballast.kernel.order.OrderInput.Submit;
import dev.ballast.kernel.order.OrderStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Sends what may go: sells first, and at each location its buys once its sells have ended, within
 * what these brought. Every order passes the safety check at this moment.
 */
final class Sending {

    private static final String LIMITS_STALE = "LIMITS_STALE: no fresh limits for too long";
    private static final String INSUFFICIENT_CASH =
            "INSUFFICIENT_CASH: the sells of the location brought too little";

    private record Purse(String location, Asset quote) {}

    private final Execution execution;
    private final Map<OrderId, TrackedOrder> orders;
    private final RoundContext context;
    private final BiConsumer<TrackedOrder, OrderInput> step;
    private final Consumer<TrackedOrder> replace;
    private final Map<Purse, Funding> funding = new HashMap<>();
    private int room;

    Sending(
            Execution execution,
            Map<OrderId, TrackedOrder> orders,
            RoundContext context,
            BiConsumer<TrackedOrder, OrderInput> step,
            Consumer<TrackedOrder> replace) {
        this.execution = execution;
        this.orders = orders;
        this.context = context;
        this.step = step;
        this.replace = replace;
        var working = orders.values().stream().filter(TrackedOrder::isWorking).count();
        this.room = context.mostWorking() - Math.toIntExact(working);
    }

    void send() {
        ready(true).forEach(this::pass);
        var selling = locations(order -> order.isSell() && !order.isClosed());
        var buying = locations(order -> !order.isSell() && order.isWorking());
        for (var buy : ready(false)) {
            if (!selling.contains(buy.action().location())) {
                buy(buy, buying);
            }
        }
    }

    private List<TrackedOrder> ready(boolean sells) {
        return orders.values().stream()
                .filter(order -> order.isSell() == sells && order.state().isReady())
                .toList();
    }

    private Set<String> locations(Predicate<TrackedOrder> having) {
        return orders.values().stream()
                .filter(having)
                .map(order -> order.action().location())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void buy(TrackedOrder buy, Set<String> buying) {
        var listed = context.instruments().get(buy.action().instrument());
        if (listed == null || room <= 0) {
            pass(buy);
            return;
        }
        var purse = new Purse(buy.action().location(), buy.quote());
        var funds = funding.computeIfAbsent(purse, this::fund);
        if (funds.covers(buy, listed)) {
            spend(buy, purse, funds, listed, buying);
        } else if (!buying.contains(purse.location())) {
            buyLess(buy, purse, funds, listed, buying);
        }
        // Else it waits for what the buys that are out leave over.
    }

    private void buyLess(
            TrackedOrder buy, Purse purse, Funding funds, Instrument listed, Set<String> buying) {
        var part = funds.affordable(buy, listed);
        if (part.isEmpty() || buy.status() != OrderStatus.INITIALIZED) {
            step.accept(buy, new Deny(INSUFFICIENT_CASH, context.now()));
            return;
        }
        var smaller = buy.reduced(buy.state().reduced(part.get()));
        replace.accept(smaller);
        spend(smaller, purse, funds, listed, buying);
    }

    private void spend(
            TrackedOrder buy, Purse purse, Funding funds, Instrument listed, Set<String> buying) {
        if (pass(buy)) {
            funding.put(purse, funds.spending(buy, listed));
            buying.add(purse.location());
        }
    }

    private Funding fund(Purse purse) {
        var ofLocation =
                orders.values().stream()
                        .filter(order -> order.action().location().equals(purse.location()))
                        .toList();
        return Funding.of(ofLocation, purse.quote());
    }

    /** Whether it went. */
    private boolean pass(TrackedOrder order) {
        if (room <= 0) {
            return false;
        }
        if (context.isOutOfPatience(execution)) {
            step.accept(order, new Deny(LIMITS_STALE, context.now()));
            return false;
        }
        var finding = SafetyCheck.of(context.caseOf(order));
        if (finding.isPresent()) {
            var reason = finding.get().rule() + ": " + finding.get().message();
            step.accept(order, new Deny(reason, context.now()));
            return false;
        }
        step.accept(order, new Submit(context.now()));
        room--;
        return true;
    }
}
