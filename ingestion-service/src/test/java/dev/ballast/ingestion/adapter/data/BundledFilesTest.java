package dev.ballast.ingestion.adapter.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.domain.asset.KnownAsset;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledFilesTest {

    private static final BundledFiles FILES = new BundledFiles();

    @Test
    void at_least_three_hundred_assets_are_known_in_all_eleven_groups() {
        var known = FILES.classifier().catalogue().all();

        assertThat(known).hasSizeGreaterThanOrEqualTo(300);
        assertThat(known).extracting(KnownAsset::group).contains(AssetGroup.values());
    }

    @Test
    void what_an_asset_counts_as_is_known_and_in_the_same_group() {
        var catalogue = FILES.classifier().catalogue();

        assertThat(catalogue.all())
                .allSatisfy(known ->
                        assertThat(catalogue.find(known.alias()).map(KnownAsset::group))
                                .contains(known.group()));
    }

    @Test
    void every_instrument_trades_a_known_asset() {
        var known =
                FILES.classifier().catalogue().all().stream()
                        .map(KnownAsset::asset)
                        .collect(Collectors.toSet());

        assertThat(FILES.instruments())
                .extracting(listed -> listed.instrument().id().base())
                .allMatch(known::contains);
    }

    @Test
    void each_venue_has_instruments_quoted_in_dollars_of_some_kind() {
        var dollars = Set.of("USD", "USDT", "USDC");

        assertThat(FILES.venues())
                .extracting(venue -> venue.name())
                .containsExactly("Binance", "Bybit", "Coinbase", "Kraken");
        assertThat(FILES.instruments())
                .allMatch(listed -> dollars.contains(listed.instrument().id().quote().code()));
        for (var venue : FILES.venues()) {
            assertThat(FILES.instruments())
                    .filteredOn(listed -> listed.instrument().id().venue().equals(venue.venue()))
                    .hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"BINANCE,RECEIVED", "BYBIT,RECEIVED", "COINBASE,QUOTE", "KRAKEN,QUOTE"})
    void a_venue_takes_its_fee_in_one_asset_of_every_pair(Venue venue, FeeAsset asset) {
        assertThat(FILES.instruments())
                .filteredOn(listed -> listed.instrument().id().venue().equals(venue))
                .isNotEmpty()
                .allMatch(listed -> listed.instrument().fees().asset() == asset);
    }

    @ParameterizedTest
    @CsvSource({
        "BTC-USDT.KRAKEN,0.5,50630.00",
        "ETH-USDT.KRAKEN,10,2531.50",
        "LINK-USDT.KRAKEN,1000,10.126",
        "DOT-USDT.KRAKEN,365.625,8.00",
        "SOL-USDT.BINANCE,90,101.26",
        "BNB-USDT.BINANCE,106.887,200.00",
        "XRP-USDT.BINANCE,20000,0.5063",
        "ADA-USDT.BINANCE,17720.5,0.40",
        "DOGE-USDT.BINANCE,50000,0.117",
    })
    void the_golden_orders_fit_the_venues_rules(String id, String quantity, String price) {
        var filters = instrument(id).filters();
        var wanted = Quantity.of(quantity);

        assertThat(filters.isOnStep(wanted)).isTrue();
        assertThat(filters.isOnTick(Price.of(price))).isTrue();
        assertThat(wanted).isGreaterThanOrEqualTo(filters.minQuantity());
    }

    @ParameterizedTest
    @CsvSource({
        "DOGE,DOGE,Memecoins,0.95,meme_patterns",
        "WBTC,BTC,BTC,0.95,btc_patterns",
        "TBTC,BTC,BTC,0.95,btc_patterns",
        "WSTETH,ETH,ETH,0.95,eth_patterns",
        "RETH,ETH,ETH,0.95,eth_patterns",
        "STETH,ETH,ETH,0.95,eth_patterns",
        "USDT,USDT,Stablecoins,0.95,stablecoin_patterns",
        "ADA,ADA,L1/L0 majors,0.95,l1_patterns",
        "ARB,ARB,L2/Scaling,0.95,l2_patterns",
        "AAVE,AAVE,DeFi,0.95,defi_patterns",
        "GRT,GRT,AI/Data,0.95,ai_patterns",
        "LAZIO,LAZIO,Gaming/NFT,0.95,gaming_patterns",
        "EUR,EUR,Others,0.95,other_patterns",
        // Nobody knows these; the name says something, or nothing.
        "SUPERDOGE,SUPERDOGE,Memecoins,0.75,meme_patterns",
        "FOOSWAP,FOOSWAP,DeFi,0.60,defi_patterns",
        "N-7P2NI,N-7P2NI,Others,0.10,no_pattern",
    })
    void an_asset_is_classified_with_confidence_and_pattern(
            String asset, String alias, String group, String confidence, String pattern) {
        var said = FILES.classifier().classify(Asset.of(asset));

        assertThat(said.alias().code()).isEqualTo(alias);
        assertThat(said.group().label()).isEqualTo(group);
        assertThat(said.confidence()).isEqualTo(confidence);
        assertThat(said.pattern()).isEqualTo(pattern);
    }

    private static Instrument instrument(String id) {
        return FILES.instruments().stream()
                .map(ListedInstrument::instrument)
                .filter(instrument -> instrument.id().equals(InstrumentId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
