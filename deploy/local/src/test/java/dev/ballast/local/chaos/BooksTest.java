package dev.ballast.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BooksTest {
    @Test
    void books_that_agree_have_no_breach() {
        assertThat(Books.differences("venue", List.of("a", "b"), "ours", List.of("b", "a")))
                .isEmpty();
    }

    @Test
    void a_fill_that_one_lacks_and_one_that_is_there_twice_are_breaches() {
        assertThat(Books.differences("venue", List.of("a", "b"), "ours", List.of("a")))
                .containsExactly("venue has a fill that ours lacks: b");
        assertThat(Books.differences("venue", List.of("a"), "ours", List.of("a", "c")))
                .containsExactly("ours has a fill that venue lacks: c");
        assertThat(Books.differences("venue", List.of("a", "a"), "ours", List.of("a")))
                .containsExactly("venue has a fill twice");
        assertThat(Books.differences("venue", List.of("a"), "ours", List.of("a", "a")))
                .containsExactly("ours has a fill twice");
    }
}
