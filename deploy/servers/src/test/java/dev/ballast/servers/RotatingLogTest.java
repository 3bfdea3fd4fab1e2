package dev.ballast.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
    @TempDir Path folder;

    @Test
    void a_full_file_turns_over_between_two_lines_and_nothing_is_lost() throws IOException {
        var file = folder.resolve("some.log");
        var log = new RotatingLog(file, 25);

        log.line("first line");
        log.line("second line");
        log.line("third line");
        log.close();

        assertThat(folder.resolve("some.log.1")).hasContent("first line\nsecond line\n");
        assertThat(file).hasContent("third line\n");
    }

    @Test
    void only_the_last_four_turns_are_kept() throws IOException {
        var file = folder.resolve("some.log");
        var log = new RotatingLog(file, 1);

        for (var n = 1; n <= 9; n++) {
            log.line("line " + n);
        }
        log.close();

        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "some.log", "some.log.1", "some.log.2", "some.log.3", "some.log.4");
        }
        assertThat(folder.resolve("some.log.1")).hasContent("line 8\n");
    }
}
