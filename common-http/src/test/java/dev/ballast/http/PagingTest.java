package dev.ballast.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void a_list_goes_on_where_the_last_part_ended() {
        var first = Paging.of("2", null).page(List.of("a", "b", "c"), name -> name, name -> name);
        var second = Paging.of("2", first.nextCursor());

        assertThat(first.items()).containsExactly("a", "b");
        assertThat(second.after(name -> name)).contains("b");
        assertThat(second.page(List.of("c"), name -> name, name -> name).nextCursor()).isNull();
        assertThat(Paging.of(null, null).limit()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "0", "501", "2147483648", "9223372036854775808", "x", "", "1.5", "١"})
    void a_limit_that_can_not_be_is_refused(String limit) {
        assertThatThrownBy(() -> Paging.of(limit, null).limit()).isInstanceOf(Mistake.class);
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused() {
        assertThatThrownBy(() -> Paging.of(null, "!").after(Long::parseLong))
                .isInstanceOf(Mistake.class);
        assertThatThrownBy(() -> Paging.of(null, "YQ").after(Long::parseLong))
                .isInstanceOf(Mistake.class);
    }
}
