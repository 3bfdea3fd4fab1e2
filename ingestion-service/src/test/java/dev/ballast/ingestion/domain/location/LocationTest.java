package dev.ballast.ingestion.domain.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.kernel.portfolio.LocationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource({
        "Kraken,VENUE",
        "Binance,VENUE",
        "Coinbase,VENUE",
        "Bybit,VENUE",
        "Binance Earn,LOCKED",
        "Kraken Earn,LOCKED",
        "Ledger Staking,LOCKED",
        "SOL Staked,LOCKED",
        "Ledger Wallets,WALLET",
        "Ledger Wallet,WALLET",
        "Wallet 1 - BSC,WALLET",
        "Metamask,WALLET",
        "Manually,UNKNOWN",
        "Unassigned,UNKNOWN",
        "DOGE Transaction,UNKNOWN",
        // Exchanges whose instruments we don't have.
        "Bitget Spot,UNKNOWN",
        "Poloniex,UNKNOWN",
        // No word of ours, only letters in another.
        "Learning,UNKNOWN",
    })
    void a_name_says_what_can_be_done_there(String name, LocationKind kind) {
        assertThat(Location.of(name).kind()).isEqualTo(kind);
    }

    @Test
    void a_venue_has_one_spelling() {
        assertThat(Location.of(" kraken\u00a0")).isEqualTo(Location.of("Kraken"));
    }

    @Test
    void two_accounts_stay_two() {
        assertThat(Location.of("Wallet 1 - BSC")).isNotEqualTo(Location.of("Wallet 1 - bsc"));
    }

    @ParameterizedTest
    @CsvSource({"' '", "'\u00a0'", "'a\u0000b'"})
    void what_is_no_name_is_refused(String name) {
        assertThatThrownBy(() -> Location.of(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
