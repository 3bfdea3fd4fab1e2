package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A program tests for codes, so each is documented, and none that doesn't exist. */
class ProblemsDocumentTest {

    private static final Pattern OF_CALLS =
            Pattern.compile("new ErrorCode\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern OF_FILES =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"|new Refused\\(\\s*\"([a-z]+)\"");
    private static final Pattern DOCUMENTED = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");
    private static final Pattern STATEMENTS =
            Pattern.compile(".*/ingestion/(domain/statement|application/statement|adapter/csv)/.*");

    @Test
    void every_code_is_documented_and_no_other() throws IOException {
        var root = Repository.root();
        var codes = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : (Iterable<Path>) files.filter(this::isSource)::iterator) {
                var source = Files.readString(file);
                codes.addAll(found(OF_CALLS, source));
                if (STATEMENTS.matcher(file.toString()).matches()) {
                    codes.addAll(found(OF_FILES, source));
                }
            }
        }

        assertThat(documented(Files.readString(root.resolve("docs/problems.md")))).isEqualTo(codes);
    }

    private boolean isSource(Path file) {
        return file.toString().endsWith(".java")
                && file.toString().contains("/src/main/java/")
                && !file.toString().contains("/target/");
    }

    /** What stands in a table's first cell. */
    private static Set<String> documented(String text) {
        var codes = new TreeSet<String>();
        text.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .forEach(cell -> codes.addAll(found(DOCUMENTED, cell)));
        return codes;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().map(ProblemsDocumentTest::code).forEach(found::add);
        return found;
    }

    private static String code(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
