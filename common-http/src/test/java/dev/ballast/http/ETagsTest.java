package dev.ballast.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ETagsTest {

    @Test
    void a_version_is_required_and_must_be_the_present_one() {
        ETags.require("\"7\"", 7);
        ETags.require("*", 7);
        ETags.require("\"6\", \"7\"", 7);

        assertThat(kind(null)).isEqualTo(ErrorCode.Kind.PRECONDITION_REQUIRED);
        assertThat(kind("\"6\"")).isEqualTo(ErrorCode.Kind.PRECONDITION);
        assertThat(kind("W/\"7\"")).isEqualTo(ErrorCode.Kind.PRECONDITION);
        assertThat(kind("7")).isEqualTo(ErrorCode.Kind.PRECONDITION);
    }

    private static ErrorCode.Kind kind(@Nullable String ifMatch) {
        return catchThrowableOfType(Mistake.class, () -> ETags.require(ifMatch, 7)).code().kind();
    }
}
