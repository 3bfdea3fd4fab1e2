package dev.ballast.ingestion.domain.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.asset.Classifications;
import dev.ballast.ingestion.domain.asset.Classifier;
import dev.ballast.ingestion.domain.ledger.AssetPrice;
import dev.ballast.ingestion.domain.ledger.Balance;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ValuationTest {

    private static final Instant NOW = Instant.EPOCH.plusSeconds(100);
    private static final Location KRAKEN = Location.of("Kraken");
    private static final Classifications RULES =
            new Classifications(new Classifier(new AssetCatalogue(List.of(), Map.of())), Map.of());

    @Test
    void negative_balances_are_shown_and_left_out_of_the_total() {
        var ledger = ledger(Map.of("EUR", "-5", "BTC", "2"), Map.of("EUR", "1.1", "BTC", "100"));

        var valuation = Valuation.of(ledger, RULES, NOW);

        assertThat(valuation.total()).isEqualByComparingTo("200");
        assertThat(valuation.holdings())
                .filteredOn(Holding::isNegative)
                .singleElement()
                .satisfies(holding ->
                        assertThat(Objects.requireNonNull(holding.value()))
                                .isEqualByComparingTo("-5.5"));
    }

    @Test
    void dollars_cost_one_whatever_a_file_says() {
        var ledger = ledger(Map.of("USDC", "28.14214751"), Map.of("USDC", "1.00091947"));

        var holding = Valuation.of(ledger, RULES, NOW).holdings().getFirst();

        var price = Objects.requireNonNull(holding.price());
        assertThat(price.source()).isEqualTo(PriceSource.MODEL);
        assertThat(holding.value()).isEqualByComparingTo("28.14214751");
    }

    @Test
    void what_is_unpriced_or_gone_adds_nothing() {
        var ledger = ledger(Map.of("XYZ", "5", "BTC", "0"), Map.of("BTC", "100"));

        var valuation = Valuation.of(ledger, RULES, NOW);

        assertThat(valuation.total()).isZero();
        assertThat(valuation.holdings())
                .extracting(holding -> holding.asset().code())
                .containsExactly("XYZ");
    }

    @Test
    void a_value_of_too_many_decimals_is_rounded_to_38() {
        var tiny = "0.00000000000000000000000000000000000003";
        var ledger = ledger(Map.of("XYZ", tiny), Map.of("XYZ", "0.5"));

        assertThat(Valuation.of(ledger, RULES, NOW).total())
                .isEqualByComparingTo("0.00000000000000000000000000000000000002");
    }

    private static Ledger ledger(Map<String, String> quantities, Map<String, String> prices) {
        var balances = new HashMap<BalanceKey, Balance>();
        quantities.forEach((asset, quantity) ->
                balances.put(
                        new BalanceKey(Asset.of(asset), KRAKEN),
                        new Balance(new BigDecimal(quantity), Instant.EPOCH)));
        var known = new HashMap<Asset, AssetPrice>();
        prices.forEach((asset, price) ->
                known.put(
                        Asset.of(asset),
                        new AssetPrice(
                                new BigDecimal(price),
                                PriceSource.FILE,
                                Instant.EPOCH,
                                null,
                                null,
                                false)));
        return new Ledger(balances, known, Map.of(), Map.of());
    }
}
