package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.plan.ProposedAction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** How findings speak of actions and shares. */
final class Words {

    private static final int NAMED = 10;
    private static final int SHARE_DECIMALS = 6;

    private Words() {}

    static String of(ProposedAction action) {
        return "%s %s at %s".formatted(action.side(), action.asset(), action.location());
    }

    /** The assets of the actions, each once; of many only the first. */
    static String assetsOf(List<ProposedAction> actions) {
        var names = actions.stream().map(action -> action.asset().code()).distinct().toList();
        var named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? named : named + " and " + (names.size() - NAMED) + " more";
    }

    /** A share to look at, not to compare with. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        var share = part.divide(whole, SHARE_DECIMALS, RoundingMode.HALF_EVEN);
        var stripped = share.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
