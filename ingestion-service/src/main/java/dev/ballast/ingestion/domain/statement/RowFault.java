package dev.ballast.ingestion.domain.statement;

/**
 * One thing wrong with a row of a statement.
 *
 * @param line where the row begins, counted from one
 * @param column by its name in the header
 * @param code stable: programs may test for it
 */
public record RowFault(
        long line, String column, String value, String code, String message, String fix) {

    private static final int SHOWN = 100;

    public RowFault {
        // All that a caller needs to recognise it, and never a megabyte; what can't be stored or
        // shown is marked.
        value = printable(value);
    }

    private static String printable(String value) {
        var shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        var text = new StringBuilder();
        shown.codePoints()
                .map(point -> isShown(point) ? point : '\ufffd')
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isShown(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
