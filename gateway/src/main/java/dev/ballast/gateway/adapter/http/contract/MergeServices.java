package dev.ballast.gateway.adapter.http.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Runs inside the gateway's build: takes in the documents that the services' builds emitted. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class MergeServices implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI whole) {
        var contract = new Contract(whole);
        var services =
                ConfigProvider.getConfig()
                        .unwrap(SmallRyeConfig.class)
                        .getValues("ballast.forward.services", String.class, String.class);
        new TreeMap<>(services)
                .keySet().stream()
                        .filter(service -> !mayLack(service))
                        .forEach(service -> contract.add(service, read(service)));
        new Examples(whole).complete();
    }

    // For work on the gateway alone; a release has them all.
    private static boolean mayLack(String service) {
        return Boolean.getBoolean("ballast.contract.partial") && !isThere(resource(service));
    }

    private static OpenAPI read(String service) {
        var resource = resource(service);
        if (!isThere(resource)) {
            throw new IllegalStateException(
                    "%s is missing: was %s-service built before the gateway?"
                            .formatted(resource, service));
        }
        var loader = Thread.currentThread().getContextClassLoader();
        return SmallRyeOpenAPI.builder()
                .withCustomStaticFile(() -> loader.getResourceAsStream(resource))
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .build()
                .model();
    }

    private static String resource(String service) {
        return "openapi/" + service + "/openapi.json";
    }

    private static boolean isThere(String resource) {
        return Thread.currentThread().getContextClassLoader().getResource(resource) != null;
    }
}
