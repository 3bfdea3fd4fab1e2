package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A plan as a table, with risk's word on it. */
final class PlanReport {
    private static final int LONGEST_REASON = 60;

    private final JsonNode plan;

    PlanReport(JsonNode plan) {
        this.plan = plan;
    }

    static boolean trades(JsonNode plan) {
        return actions(plan).stream().anyMatch(action -> isPlanned(action));
    }

    /** Why there is nothing to execute. */
    static String advice(JsonNode plan, boolean withoutLocation) {
        var blocked =
                actions(plan).stream()
                        .filter(action -> action.path("state").asText().equals("BLOCKED"))
                        .count();
        if (blocked == 0) {
            return "nothing to do: no weight is far enough from its target to be traded";
        }
        return withoutLocation && locations(plan) == 1
                ? "the plan only advises: the file names no location that trades; say where the"
                        + " holdings are with --location Binance, Kraken, Coinbase or Bybit"
                : "the plan only advises: none of its actions can be traded; their reasons say why";
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var table =
                new TextTable(
                        "lllrrrrll",
                        "side",
                        "asset",
                        "location",
                        "quantity",
                        "price",
                        "notional",
                        "fee",
                        "state",
                        "reason");
        for (var action : actions(plan)) {
            table.row(
                    action.path("side").asText(),
                    action.path("asset").asText(),
                    action.path("location").asText(),
                    Figures.quantity(action.path("quantity").asText()),
                    Figures.quantity(action.path("price").asText()),
                    Figures.money(action.path("notional").asText()),
                    fee(action),
                    action.path("state").asText(),
                    reason(action));
        }
        lines.addAll(table.lines());
        var totals = plan.path("totals");
        lines.add("");
        lines.add(
                "totals     buy %s, sell %s, turnover %s, fees %s USD"
                        .formatted(
                                Figures.money(totals.path("buy").asText()),
                                Figures.money(totals.path("sell").asText()),
                                Figures.money(totals.path("turnover").asText()),
                                Figures.money(totals.path("fees").asText())));
        lines.addAll(verdict());
        return lines;
    }

    private List<String> verdict() {
        var lines = new ArrayList<String>();
        var assessment = plan.path("assessment");
        lines.add("risk       " + assessment.path("verdict").asText("not assessed"));
        for (var finding : assessment.path("findings")) {
            lines.add(
                    "           %s %s: %s"
                            .formatted(
                                    finding.path("severity").asText(),
                                    finding.path("code").asText(),
                                    finding.path("message").asText()));
        }
        return lines;
    }

    // In the quote asset as money; of a bought asset as much of it.
    private static String fee(JsonNode action) {
        var fee = action.path("fee").asText();
        var asset = action.path("feeAsset").asText();
        return asset.equals(action.path("asset").asText())
                ? Figures.quantity(fee) + " " + asset
                : Figures.money(fee);
    }

    private static String reason(JsonNode action) {
        var first = action.path("reasons").path(0);
        var text = first.path("text").asText(first.path("code").asText());
        return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON - 1) + "…" : text;
    }

    private static long locations(JsonNode plan) {
        return actions(plan).stream()
                .map(action -> action.path("location").asText())
                .distinct()
                .count();
    }

    private static boolean isPlanned(JsonNode action) {
        return action.path("state").asText().equals("PLANNED");
    }

    private static List<JsonNode> actions(JsonNode plan) {
        return StreamSupport.stream(plan.path("actions").spliterator(), false).toList();
    }
}
