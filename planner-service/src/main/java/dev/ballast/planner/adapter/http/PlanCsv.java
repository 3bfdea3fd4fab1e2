package dev.ballast.planner.adapter.http;

import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanAction;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as a file for people who trade by hand. */
final class PlanCsv {

    private static final String HEADER =
            "sequence,state,side,asset,location,instrument,quantity,price,notional,fee,feeAsset,"
                    + "quoteAsset,execHint,reason";

    /** A spreadsheet would take what begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private PlanCsv() {}

    static String of(Plan plan) {
        return plan.proposal().outcome().actions().stream()
                .map(PlanCsv::line)
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
    }

    private static String line(PlanAction action) {
        return String.join(
                ",",
                List.of(
                        Integer.toString(action.sequence()),
                        action.state().name(),
                        action.side().name(),
                        text(action.asset().code()),
                        text(action.location()),
                        text(action.instrument().map(Object::toString).orElse("")),
                        action.quantity().toPlainString(),
                        action.price().toPlainString(),
                        action.notional().toPlainString(),
                        action.fee().toPlainString(),
                        text(action.paysFeeIn().code()),
                        text(action.quote().code()),
                        action.execHint().name(),
                        text(action.reasons().getFirst().text())));
    }

    private static String text(String value) {
        var safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
