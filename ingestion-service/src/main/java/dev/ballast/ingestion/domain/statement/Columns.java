package dev.ballast.ingestion.domain.statement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The header of a statement: which column is where, however its names are spaced and cased. */
public record Columns(List<String> names) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    public Columns {
        names = names.stream().map(Columns::plain).toList();
    }

    public int count() {
        return names.size();
    }

    public OptionalInt find(String name) {
        var at = names.indexOf(name);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    public boolean hasAll(String... wanted) {
        return names.containsAll(List.of(wanted));
    }

    /** The names that stand twice. */
    public List<String> repeated() {
        return names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .toList();
    }

    /** The columns whose names begin so. */
    public List<Integer> beginningWith(String prefix) {
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).startsWith(prefix))
                .boxed()
                .toList();
    }

    private static String plain(String name) {
        var visible = INVISIBLE.matcher(name).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
