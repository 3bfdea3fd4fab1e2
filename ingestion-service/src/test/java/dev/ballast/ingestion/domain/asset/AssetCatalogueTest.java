package dev.ballast.ingestion.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetCatalogueTest {

    private static final AssetCatalogue CATALOGUE =
            new AssetCatalogue(
                    List.of(
                            known("BTC", "Bitcoin", AssetGroup.BTC),
                            known("SOL", "Solana", AssetGroup.SOL),
                            known("1INCH", "1inch", AssetGroup.DEFI),
                            known("C98", "Coin98", AssetGroup.DEFI),
                            known("WAL", "Walrus", AssetGroup.AI_DATA)),
                    Map.of("HEI", Asset.of("HEI_CT")));

    @ParameterizedTest
    @CsvSource({
        "BTC,Bitcoin,BTC",
        "XBT,'',BTC",
        "SOL2,Solana,SOL",
        "SOL2,'',SOL",
        "SOL12,'',SOL",
        "SOL123,'',SOL123",
        // Another coin that happens to have the ticker of a known one.
        "SOL3,Sollong,SOL3",
        "WAL,The Wasted Lands,WAL_CT",
        "HEI,'',HEI_CT",
        // Digits that belong to the ticker.
        "1INCH,1inch,1INCH",
        "C98,Coin98,C98",
        // Nobody knows what is left without the digits.
        "SEPSP1,'',SEPSP1",
        "N-7P2NI,'',N-7P2NI",
        "U5DC,'',U5DC",
    })
    void a_ticker_of_cointracking_means(String ticker, String name, String asset) {
        assertThat(CATALOGUE.inCoinTracking(ticker, name)).isEqualTo(Asset.of(asset));
    }

    @Test
    void an_asset_is_listed_once() {
        var twice =
                List.of(
                        known("BTC", "Bitcoin", AssetGroup.BTC),
                        known("BTC", "Bitcoin", AssetGroup.BTC));

        assertThatThrownBy(() -> new AssetCatalogue(twice, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BTC");
    }

    private static KnownAsset known(String asset, String name, AssetGroup group) {
        return new KnownAsset(Asset.of(asset), List.of(name), Asset.of(asset), group);
    }
}
