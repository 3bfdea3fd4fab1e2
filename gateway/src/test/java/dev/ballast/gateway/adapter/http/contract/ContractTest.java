package dev.ballast.gateway.adapter.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final OpenAPI whole = OASFactory.createOpenAPI();
    private final Contract contract = new Contract(whole);

    @Test
    void two_services_may_share_a_path_with_different_methods() {
        contract.add("one", part("/api/v1/runs", "get", "Run"));
        contract.add("two", part("/api/v1/runs", "post", "StartRun"));

        assertThat(whole.getPaths().getPathItem("/api/v1/runs").getOperations()).hasSize(2);
    }

    @Test
    void a_method_on_a_path_claimed_twice_fails_the_build() {
        contract.add("one", part("/api/v1/plans/{id}", "get", "Plan"));

        assertThatThrownBy(
                        () -> contract.add("two", part("/api/v1/plans/{id}", "get", "OtherPlan")))
                .hasMessage("GET /api/v1/plans/{} is claimed by one and by two");
    }

    @Test
    void a_path_spelled_two_ways_fails_the_build() {
        contract.add("one", part("/api/v1/plans/{id}", "get", "Plan"));

        assertThatThrownBy(() ->
                        contract.add("two", part("/api/v1/plans/{planId}", "post", "OtherPlan")))
                .hasMessageContaining("/api/v1/plans/{planId}");
    }

    @Test
    void a_schema_name_with_two_shapes_fails_the_build() {
        contract.add("one", part("/api/v1/plans", "get", "Plan"));
        var other = part("/api/v1/orders", "get", "Plan");
        other.getComponents().addSchema("Plan", OASFactory.createSchema().description("another"));

        assertThatThrownBy(() -> contract.add("two", other))
                .hasMessage("schema Plan is claimed by one and by two with another shape");
    }

    @Test
    void a_schema_of_the_gateways_own_can_not_be_claimed() {
        var own = OASFactory.createOpenAPI();
        own.setComponents(
                OASFactory.createComponents().addSchema("Plan", OASFactory.createSchema()));

        assertThatThrownBy(() -> new Contract(own).add("one", part("/api/v1/plans", "get", "Plan")))
                .hasMessageContaining("claimed by gateway and by one");
    }

    @Test
    void an_internal_path_in_a_contract_fails_the_build() {
        assertThatThrownBy(() -> contract.add("one", part("/internal/v1/x", "get", "Plan")))
                .hasMessageContaining("not public");
    }

    @Test
    void a_schema_of_one_shape_is_shared() {
        contract.add("one", part("/api/v1/plans", "get", "Problem"));
        contract.add("two", part("/api/v1/orders", "get", "Problem"));

        assertThat(whole.getComponents().getSchemas()).containsOnlyKeys("Problem");
    }

    private static OpenAPI part(String path, String method, String schema) {
        var json =
                """
                {"openapi": "3.1.0", "info": {"title": "part", "version": "1"},
                 "paths": {"%s": {"%s": {"responses": {"200": {"description": "fine"}}}}},
                 "components": {"schemas": {"%s": {"type": "object"}}}}\
                """
                        .formatted(path, method, schema);
        return SmallRyeOpenAPI.builder()
                .withCustomStaticFile(
                        () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .build()
                .model();
    }
}
