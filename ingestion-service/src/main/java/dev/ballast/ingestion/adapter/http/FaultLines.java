package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.statement.RowFault;
import java.util.List;
import java.util.regex.Pattern;

/** Faults as CSV that a spreadsheet opens without harm. */
final class FaultLines {

    static final String HEADER = "line,column,value,code,message,fix\r\n";

    // A spreadsheet would run what begins so; a plain number is none of it.
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private FaultLines() {}

    static String of(List<RowFault> faults) {
        var text = new StringBuilder();
        for (var fault : faults) {
            text.append(fault.line());
            field(text, fault.column());
            field(text, fault.value());
            field(text, fault.code());
            field(text, fault.message());
            field(text, fault.fix());
            text.append("\r\n");
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String value) {
        var isHarmful = FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
        text.append(",\"")
                .append(isHarmful ? "'" : "")
                .append(value.replace("\"", "\"\""))
                .append('"');
    }
}
