package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person knows. */
record LoginRequest(
        @Schema(required = true, examples = "owner") String username,
        @Schema(required = true, examples = "correct horse battery staple") String password,
        @Schema(description = "Of the second factor, once there is one", examples = "123456")
                @Nullable String code) {

    private static final int LONGEST = 1_000;

    /** All that is wrong at once. */
    void check() {
        var faults = new ArrayList<Fault>();
        check("username", username, faults);
        check("password", password, faults);
        if (code != null) {
            faults.add(
                    Fault.at("/code", "this account has no second factor", "leave the code out"));
        }
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "Nobody was signed in.", List.copyOf(faults));
        }
    }

    private static void check(String name, @Nullable String value, List<Fault> faults) {
        if (value == null || value.isEmpty() || value.length() > LONGEST) {
            faults.add(
                    Fault.at(
                            "/" + name,
                            value == null || value.isEmpty()
                                    ? name + " is missing"
                                    : name + " is longer than " + LONGEST + " characters",
                            "give your " + name));
        }
    }
}
