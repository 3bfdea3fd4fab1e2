package dev.ballast.execution.adapter.http;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an order paid in one asset. */
@Schema(name = "OrderFeeView")
record OrderFeeView(String asset, BigDecimal amount) {

    /** In the order of their codes. */
    static List<OrderFeeView> of(Fills fills) {
        return fills.all().stream()
                .map(Fill::fee)
                .map(Money::asset)
                .distinct()
                .sorted()
                .map(asset -> new OrderFeeView(asset.code(), fills.fees(asset).amount()))
                .toList();
    }
}
