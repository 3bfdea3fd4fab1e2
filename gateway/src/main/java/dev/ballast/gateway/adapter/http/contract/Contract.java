package dev.ballast.gateway.adapter.http.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * One public contract out of the gateway's own and its services'. A claim is a method on a path
 * shape: what two of them claim fails the build, and so does a schema's name with two shapes. A
 * path may have methods of two services, but then both must spell it alike.
 */
final class Contract {

    private static final String PUBLIC = "/api/v1/";
    private static final String GATEWAY = "gateway";

    /** In the gateway's own document too, which comes from a scan and compares otherwise. */
    private static final Set<String> FROM_COMMON_HTTP =
            Set.of("Problem", "Fault", "Amount", "UUID", "Instant");

    private final OpenAPI whole;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Schema> added = new HashMap<>();
    private final Map<String, String> schemaOwners = new HashMap<>();

    /** Starts from the gateway's own document, and adds to it. */
    Contract(OpenAPI whole) {
        this.whole = whole;
        if (whole.getPaths() == null) {
            whole.setPaths(OASFactory.createPaths());
        }
        if (whole.getComponents() == null) {
            whole.setComponents(OASFactory.createComponents());
        }
        claimAll(GATEWAY, whole);
        schemas(whole).keySet().stream()
                .filter(name -> !FROM_COMMON_HTTP.contains(name))
                .forEach(name -> schemaOwners.put(name, GATEWAY));
    }

    void add(String service, OpenAPI part) {
        claimAll(service, part);
        paths(part)
                .forEach((path, item) -> {
                    item.getOperations()
                            .values()
                            .forEach(operation ->
                                    operation.addExtension(PublicRoute.SERVICE, service));
                    var present = whole.getPaths().getPathItem(path);
                    if (present == null) {
                        whole.getPaths().addPathItem(path, item);
                    } else {
                        item.getOperations().forEach(present::setOperation);
                    }
                });
        schemas(part).forEach((name, schema) -> addSchema(service, name, schema));
    }

    // What two services share has one shape: it comes from common-http, or means the same thing.
    private void addSchema(String service, String name, Schema schema) {
        var present = added.putIfAbsent(name, schema);
        var owner = schemaOwners.putIfAbsent(name, service);
        if (GATEWAY.equals(owner) || (present != null && !present.equals(schema))) {
            throw new IllegalStateException(
                    "schema %s is claimed by %s and by %s with another shape"
                            .formatted(name, owner, service));
        }
        whole.getComponents().addSchema(name, schema);
    }

    private void claimAll(String service, OpenAPI part) {
        paths(part).forEach((path, item) -> claimPath(service, path, item));
    }

    private void claimPath(String service, String path, PathItem item) {
        if (!path.startsWith(PUBLIC)) {
            throw new IllegalStateException(
                    "%s shows %s, which is not public: hide it from the document"
                            .formatted(service, path));
        }
        var shape = path.replaceAll("\\{[^}]*}", "{}");
        var spelling = spellings.putIfAbsent(shape, path);
        if (spelling != null && !spelling.equals(path)) {
            throw new IllegalStateException(
                    "%s spells %s, another part spells it %s".formatted(service, path, spelling));
        }
        item.getOperations().keySet().forEach(method -> claim(method + " " + shape, service));
    }

    private void claim(String what, String service) {
        var owner = owners.putIfAbsent(what, service);
        if (owner != null) {
            throw new IllegalStateException(
                    "%s is claimed by %s and by %s".formatted(what, owner, service));
        }
    }

    private static Map<String, PathItem> paths(OpenAPI part) {
        return part.getPaths() == null || part.getPaths().getPathItems() == null
                ? Map.of()
                : part.getPaths().getPathItems();
    }

    private static Map<String, Schema> schemas(OpenAPI part) {
        return part.getComponents() == null || part.getComponents().getSchemas() == null
                ? Map.of()
                : part.getComponents().getSchemas();
    }
}
