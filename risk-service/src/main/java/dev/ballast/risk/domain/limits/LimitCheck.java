package dev.ballast.risk.domain.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Names everything that is wrong with proposed figures at once. */
public final class LimitCheck {

    /** Turnover counts buys and sells: two is the whole portfolio changed for another. */
    private static final BigDecimal WHOLE_TURNOVER = BigDecimal.TWO;

    private static final BigDecimal MOST_NOTIONAL = new BigDecimal("1000000000000000");
    private static final Duration OLDEST = Duration.ofDays(366);
    private static final int MOST_DECIMALS = 18;

    private final List<LimitMistake> mistakes = new ArrayList<>();

    private LimitCheck() {}

    public static List<LimitMistake> mistakesOf(LimitFigures figures) {
        var check = new LimitCheck();
        check.above("maxOrderNotional", figures.maxOrderNotional(), MOST_NOTIONAL);
        check.above("maxTurnover", figures.maxTurnover(), WHOLE_TURNOVER);
        check.above("maxAssetWeight", figures.maxAssetWeight(), BigDecimal.ONE);
        check.above("maxGroupWeight", figures.maxGroupWeight(), BigDecimal.ONE);
        check.share("minStablecoinWeight", figures.minStablecoinWeight());
        check.age(figures.maxPriceAge());
        return List.copyOf(check.mistakes);
    }

    private void above(String limit, BigDecimal value, BigDecimal most) {
        if (value.signum() <= 0 || value.compareTo(most) > 0) {
            mistake(limit, value, "use more than 0 and at most " + most.toPlainString());
        }
        decimals(limit, value);
    }

    private void share(String limit, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            mistake(limit, value, "use at least 0 (no floor) and less than 1");
        }
        decimals(limit, value);
    }

    private void decimals(String limit, BigDecimal value) {
        if (value.scale() > MOST_DECIMALS) {
            mistake(limit, value, "use at most " + MOST_DECIMALS + " decimals");
        }
    }

    private void age(Duration age) {
        if (age.compareTo(Duration.ofSeconds(1)) < 0 || age.compareTo(OLDEST) > 0) {
            mistakes.add(
                    new LimitMistake(
                            "maxPriceAgeSeconds",
                            "maxPriceAgeSeconds is " + age.toSeconds(),
                            "use 1 to " + OLDEST.toSeconds()));
        }
    }

    private void mistake(String limit, BigDecimal value, String fix) {
        mistakes.add(new LimitMistake(limit, limit + " is " + value.toPlainString(), fix));
    }
}
