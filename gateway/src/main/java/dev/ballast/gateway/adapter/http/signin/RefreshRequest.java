package dev.ballast.gateway.adapter.http.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For callers that are no browser: what the last sign-in or refresh gave. */
record RefreshRequest(
        @Schema(examples = "q0xTt0b9m1f7r2k5c8v3n6p4s1d0g9h2j5l8z3x6c1v")
                @Nullable String refreshToken) {}
