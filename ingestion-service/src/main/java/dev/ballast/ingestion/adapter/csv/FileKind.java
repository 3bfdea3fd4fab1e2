package dev.ballast.ingestion.adapter.csv;

import dev.ballast.ingestion.domain.statement.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    PDF("a PDF document", "%PDF"),
    ZIP("a ZIP archive or an Excel workbook", "PK\u0003\u0004", "PK\u0005\u0006"),
    OLD_EXCEL("an old Excel workbook", "\u00d0\u00cf\u0011\u00e0"),
    IMAGE("a picture", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff"),
    GZIP("a gzip archive", "\u001f\u008b"),
    RICH_TEXT("a rich text document", "{\\rtf"),
    UTF_16("text in UTF-16", "\u00ff\u00fe", "\u00fe\u00ff"),
    HTML("an HTML page", "<!doctype", "<html", "<?xml", "<head", "<body"),
    JSON("JSON", "{", "[");

    /** So many bytes tell them apart. */
    static final int SEEN = 512;

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // List.of can't be changed.
    private final List<String> beginnings;

    FileKind(String description, String... beginnings) {
        this.description = description;
        this.beginnings = List.of(beginnings);
    }

    /** Empty where it may be CSV. */
    static Optional<Unreadable> fault(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        var lean =
                text.replaceFirst("^\u00ef\u00bb\u00bf", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.begins(text, lean))
                .findFirst()
                .map(FileKind::unreadable)
                .or(() -> text.indexOf('\0') < 0 ? Optional.empty() : Optional.of(binary()));
    }

    private boolean begins(String text, String lean) {
        return beginnings.stream()
                .anyMatch(beginning ->
                        text.startsWith(beginning)
                                || lean.startsWith(beginning.toLowerCase(Locale.ROOT)));
    }

    private Unreadable unreadable() {
        return new Unreadable(
                "not-csv",
                "the file is " + description + ", whatever it is called",
                "export it as CSV in UTF-8",
                1);
    }

    private static Unreadable binary() {
        return new Unreadable(
                "not-csv",
                "the file is not text: it has NUL bytes",
                "export it as CSV in UTF-8",
                1);
    }
}
