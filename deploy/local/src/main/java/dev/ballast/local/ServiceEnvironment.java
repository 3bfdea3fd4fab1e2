package dev.ballast.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a service is told by its environment: where everything is, and its own secrets only. */
final class ServiceEnvironment {
    private final Home home;
    private final StackPorts ports;
    private final StackSecrets secrets;
    private final int venueFaults;

    ServiceEnvironment(Home home, StackPorts ports, StackSecrets secrets, int venueFaults) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.venueFaults = venueFaults;
    }

    Map<String, String> of(Service service) {
        var database = secrets.database(service);
        var environment = new LinkedHashMap<String, String>();
        environment.put("BALLAST_HTTP_PORT", Integer.toString(ports.http(service)));
        environment.put("BALLAST_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        environment.put(
                "BALLAST_DB_URL",
                "postgresql://127.0.0.1:" + ports.of("postgres") + "/" + database.name());
        environment.put("BALLAST_DB_PASSWORD", database.servicePassword());
        environment.put("BALLAST_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("kafka"));
        environment.put(
                "BALLAST_REDIS_URL",
                "redis://:" + secrets.redis() + "@127.0.0.1:" + ports.of("redis"));
        environment.put("BALLAST_JWKS", home.secret("jwks.json").toString());
        environment.put("BALLAST_REPLICA", "0");
        // Two malloc arenas instead of one for every thread: less memory, no loss of speed.
        environment.put("MALLOC_ARENA_MAX", "2");
        if (service == Service.INGESTION) {
            environment.put("BALLAST_UPLOADS", home.uploads().toString());
        }
        if (service == Service.EXECUTION) {
            environment.put("BALLAST_PAPER_DB_PASSWORD", secrets.paperVenue());
            environment.put("BALLAST_PAPER_FAULTS_PERCENT", Integer.toString(venueFaults));
        }
        if (service == Service.GATEWAY) {
            environment.putAll(ofGateway());
        }
        return environment;
    }

    private Map<String, String> ofGateway() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("BALLAST_SIGNING_KEY", home.secret("signing-key.json").toString());
        environment.put("BALLAST_OWNER_PASSWORD_FILE", home.secret("owner-password").toString());
        for (var service : Service.values()) {
            if (service != Service.GATEWAY) {
                environment.put(
                        "BALLAST_SERVICES_" + service.name(),
                        "http://127.0.0.1:" + ports.http(service));
            }
        }
        return environment;
    }
}
