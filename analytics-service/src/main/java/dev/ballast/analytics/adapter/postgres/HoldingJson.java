package dev.ballast.analytics.adapter.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A holding inside a snapshot's row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldingJson(
        String asset,
        String alias,
        String assetGroup,
        String location,
        BigDecimal quantity,
        @Nullable BigDecimal price,
        @Nullable BigDecimal value) {
    static HoldingJson of(Holding holding) {
        return new HoldingJson(
                holding.asset().code(),
                holding.alias().code(),
                holding.group(),
                holding.location(),
                holding.quantity().value(),
                holding.price() == null ? null : holding.price().value(),
                holding.value());
    }

    Holding toHolding() {
        return new Holding(
                Asset.of(asset),
                Asset.of(alias),
                assetGroup,
                location,
                Quantity.of(quantity),
                price == null ? null : Price.of(price),
                value == null ? null : Numbers.plain(value));
    }
}
