package dev.ballast.notification.domain.run;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a run is about and came to, as far as it is known.
 *
 * @param actions how many actions of the plan can be executed
 * @param planned what they are worth
 * @param traded what the fills are worth
 * @param slippage paid worse than the decision prices, as a share of what was traded
 */
public record RunFigures(
        Optional<String> currency,
        Optional<Integer> actions,
        Optional<BigDecimal> planned,
        Optional<Integer> orders,
        Optional<BigDecimal> traded,
        Optional<BigDecimal> fees,
        Optional<BigDecimal> slippage) {

    public static final RunFigures NONE =
            new RunFigures(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static RunFigures planned(String currency, int actions, BigDecimal worth) {
        return new RunFigures(
                Optional.of(currency),
                Optional.of(actions),
                Optional.of(worth),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static RunFigures traded(
            int orders, BigDecimal worth, BigDecimal fees, BigDecimal slippage) {
        return new RunFigures(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(orders),
                Optional.of(worth),
                Optional.of(fees),
                Optional.of(slippage));
    }

    /** What either knows. */
    public RunFigures and(RunFigures other) {
        return new RunFigures(
                either(currency, other.currency),
                either(actions, other.actions),
                either(planned, other.planned),
                either(orders, other.orders),
                either(traded, other.traded),
                either(fees, other.fees),
                either(slippage, other.slippage));
    }

    // Each is said by one kind of event only; should two differ, the order still does not matter.
    private static <T extends Comparable<T>> Optional<T> either(Optional<T> one, Optional<T> two) {
        return Stream.of(one, two)
                .flatMap(Optional::stream)
                .reduce(BinaryOperator.maxBy(Comparator.<T>naturalOrder()));
    }
}
