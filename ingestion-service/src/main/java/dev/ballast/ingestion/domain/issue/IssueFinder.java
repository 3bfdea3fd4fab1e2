package dev.ballast.ingestion.domain.issue;

import static dev.ballast.ingestion.domain.issue.Issue.Kind.BALANCE_MISMATCH;
import static dev.ballast.ingestion.domain.issue.Issue.Kind.CONFLICTING_PRICES;
import static dev.ballast.ingestion.domain.issue.Issue.Kind.DUPLICATE_ROWS;
import static dev.ballast.ingestion.domain.issue.Issue.Kind.NEGATIVE_BALANCE;
import static dev.ballast.ingestion.domain.issue.Issue.Kind.UNKNOWN_ASSET;
import static dev.ballast.ingestion.domain.issue.Issue.Kind.UNPRICED;

import dev.ballast.ingestion.domain.asset.Classifications;
import dev.ballast.ingestion.domain.issue.Issue.Kind;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Report;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Holding;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is doubtful, each with what to do about it. The same doubt has the same id. */
public final class IssueFinder {

    private final Classifications classifications;

    public IssueFinder(Classifications classifications) {
        this.classifications = classifications;
    }

    public List<Issue> find(
            Snapshot snapshot, List<StatedTwice> repeated, Map<BalanceKey, Report> reports) {
        var portfolio = snapshot.portfolio().id();
        var holdings = snapshot.holdings();
        return Stream.of(
                        holdings.stream()
                                .filter(Holding::isNegative)
                                .map(holding -> negative(portfolio, holding)),
                        onePerAsset(holdings).stream()
                                .filter(holding -> holding.value() == null)
                                .map(holding -> unpriced(portfolio, holding)),
                        onePerAsset(holdings).stream()
                                .filter(holding -> !classifications.knows(holding.asset()))
                                .map(holding -> unknown(portfolio, holding)),
                        repeated.stream().map(twice -> duplicate(portfolio, twice)),
                        new TreeMap<>(reports)
                                .entrySet().stream()
                                        .flatMap(report ->
                                                mismatch(
                                                        portfolio,
                                                        report.getKey(),
                                                        report.getValue())
                                                        .stream()))
                .flatMap(found -> found)
                .toList();
    }

    private static List<Holding> onePerAsset(List<Holding> holdings) {
        var first = new TreeMap<String, Holding>();
        holdings.forEach(holding -> first.putIfAbsent(holding.asset().code(), holding));
        return new ArrayList<>(first.values());
    }

    private static Issue negative(PortfolioId portfolio, Holding holding) {
        return issue(
                portfolio,
                NEGATIVE_BALANCE,
                holding.asset().code(),
                holding.location().name(),
                "the balance is negative: " + holding.quantity().toPlainString(),
                "import a newer statement, or leave it: negative balances count neither as cash nor"
                        + " as debt");
    }

    private static Issue unpriced(PortfolioId portfolio, Holding holding) {
        var price = holding.price();
        var why = price == null ? null : price.why();
        var isConflict = price != null && price.conflicting();
        return issue(
                portfolio,
                isConflict ? CONFLICTING_PRICES : UNPRICED,
                holding.asset().code(),
                null,
                why == null ? "no statement or fill gave a price" : why,
                isConflict
                        ? "correct the wrong price in the file and import it again; until then plans"
                                + " leave the asset alone"
                        : "import a statement with a price; until then plans leave the asset alone");
    }

    private static Issue unknown(PortfolioId portfolio, Holding holding) {
        var classification = holding.classification();
        return issue(
                portfolio,
                UNKNOWN_ASSET,
                holding.asset().code(),
                null,
                "the asset is not known; it is taken for "
                        + classification.group().label()
                        + " (confidence "
                        + classification.confidence().toPlainString()
                        + ")",
                "put it into a group with PUT /api/v1/assets/" + holding.asset().code());
    }

    private static Issue duplicate(PortfolioId portfolio, StatedTwice twice) {
        return issue(
                portfolio,
                DUPLICATE_ROWS,
                twice.key().asset().code(),
                twice.key().location().name(),
                twice.rows() + " rows of the statement name this balance; their quantities add up",
                "if one of them is a copy, remove it from the file and import that again");
    }

    private static Optional<Issue> mismatch(PortfolioId portfolio, BalanceKey key, Report report) {
        return report.mismatch()
                .map(difference ->
                        issue(
                                portfolio,
                                BALANCE_MISMATCH,
                                key.asset().code(),
                                key.location().name(),
                                "the statement of %s reports %s, calculated were %s: a difference of %s"
                                        .formatted(
                                                report.asOf(),
                                                report.quantity().toPlainString(),
                                                report.quantity()
                                                        .subtract(difference)
                                                        .toPlainString(),
                                                difference.toPlainString()),
                                "the statement counts: look for a deposit, a withdrawal or a trade made"
                                        + " elsewhere that explains it; if the statement is wrong, undo its"
                                        + " import with POST /api/v1/imports/"
                                        + report.importId()
                                        + "/undo"));
    }

    private static Issue issue(
            PortfolioId portfolio,
            Kind kind,
            String asset,
            @Nullable String location,
            String message,
            String fix) {
        var name =
                String.join(
                        "\n", portfolio.toString(), kind.name(), asset, String.valueOf(location));
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Issue(id, kind, asset, location, message, fix);
    }
}
