package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.Rule;
import java.util.List;

/** The rules of this release, in the order in which their findings are told. */
public final class Rules {

    public static final List<Rule> ALL =
            List.of(
                    new TradingAllowed(),
                    new TotalsAgree(),
                    new PositiveValue(),
                    new SomethingToDo(),
                    new MissingPrices(),
                    new PriceAge(),
                    new LargestOrder(),
                    new Turnover(),
                    new AssetWeight(),
                    new GroupWeight(),
                    new StablecoinFloor());

    private Rules() {}
}
