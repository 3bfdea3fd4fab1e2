package dev.ballast.gateway.adapter.http.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-in gives.
 *
 * @param refreshToken absent in a browser, where it is a cookie
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignedInView(
        @Schema(examples = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJvd25lciJ9.c2ln") String accessToken,
        @Schema(examples = "Bearer") String tokenType,
        @Schema(examples = "600", description = "In seconds") long expiresIn,
        List<String> scopes,
        @Schema(examples = "q0xTt0b9m1f7r2k5c8v3n6p4s1d0g9h2j5l8z3x6c1v")
                @Nullable String refreshToken) {}
