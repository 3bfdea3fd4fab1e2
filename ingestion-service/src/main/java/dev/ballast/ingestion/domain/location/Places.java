package dev.ballast.ingestion.domain.location;

import dev.ballast.kernel.portfolio.LocationKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a location says about it. */
final class Places {

    /** The venues whose instruments we have. */
    private static final List<String> VENUES = List.of("Binance", "Bybit", "Coinbase", "Kraken");

    private static final Pattern LOCKED =
            word("earn|staking|staked|stake|locked|vesting|lending|savings|launchpool");
    private static final Pattern WALLET =
            word(
                    "wallet|wallets|ledger|trezor|metamask|phantom|exodus|electrum|rabby|keplr"
                            + "|bitbox|coldcard|multisig|safe|cold storage");

    private Places() {}

    static Optional<String> venueNamed(String name) {
        return VENUES.stream().filter(venue -> venue.equalsIgnoreCase(name)).findFirst();
    }

    // Locked first: "Ledger Staking" can't be moved either.
    static LocationKind kindOf(String name) {
        if (VENUES.contains(name)) {
            return LocationKind.VENUE;
        }
        var plain = name.toLowerCase(Locale.ROOT);
        if (LOCKED.matcher(plain).find()) {
            return LocationKind.LOCKED;
        }
        return WALLET.matcher(plain).find() ? LocationKind.WALLET : LocationKind.UNKNOWN;
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(" + words + ")\\b");
    }
}
