package dev.ballast.execution.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.execution.domain.safety.Finding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan may be executed now.
 *
 * @param safe whether nothing denies it
 */
@Schema(name = "SafetyView")
record SafetyView(boolean safe, List<SafetyFinding> findings) {

    /** What a rule found. */
    @Schema(name = "SafetyFinding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SafetyFinding(
            @Schema(examples = "PLAN_EXPIRED") String rule,
            // Text, because risk has a Severity of its own in the one public contract.
            @Schema(
                            enumeration = {"WARNING", "DENY"},
                            examples = "DENY")
                    String severity,
            @Schema(examples = "the plan has expired") String message,
            @Nullable String value,
            @Nullable String limit) {}

    static SafetyView of(List<Finding> findings) {
        return new SafetyView(
                findings.stream().noneMatch(Finding::denies),
                findings.stream()
                        .map(finding ->
                                new SafetyFinding(
                                        finding.rule(),
                                        finding.severity().name(),
                                        finding.message(),
                                        finding.value().orElse(null),
                                        finding.limit().orElse(null)))
                        .toList());
    }
}
