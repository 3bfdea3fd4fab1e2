package dev.ballast.kernel.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ClientOrderIdTest {

    @Test
    void it_is_the_start_of_the_base32_of_the_hash_of_its_fields() {
        // printf 'default\x1fe\x1fa\x1f0\x1f1' | sha256sum | xxd -r -p | base32 | head -c 18
        assertThat(new OrderKey("default", "e", "a", 0).attempt(1).value())
                .isEqualTo("J2CJACTVT6ZSMAHUOQ");
    }

    @Test
    void fields_do_not_run_into_one_another() {
        assertThat(new OrderKey("t", "ab", "c", 0).attempt(1))
                .isNotEqualTo(new OrderKey("t", "a", "bc", 0).attempt(1));
        assertThatThrownBy(() -> new OrderKey("t", "a\u001fb", "c", 0))
                .hasMessage("execution is empty or holds a separator");
    }

    @Test
    void attempts_and_slices_have_ids_of_their_own() {
        var ids = new HashSet<ClientOrderId>();
        for (int slice = 0; slice < 100; slice++) {
            for (int attempt = 1; attempt <= 100; attempt++) {
                ids.add(new OrderKey("t", "e", "a", slice).attempt(attempt));
            }
        }

        assertThat(ids).hasSize(10_000);
    }
}
