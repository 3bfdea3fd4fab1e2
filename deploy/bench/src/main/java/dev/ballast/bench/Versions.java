package dev.ballast.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Versions of what is measured, as the artifacts themselves tell them. */
final class Versions {
    private static final Map<String, String> DESCRIPTORS =
            Map.of(
                    "ballast", "/META-INF/maven/dev.ballast/trading-kernel/pom.properties",
                    "quarkus", "/META-INF/maven/io.quarkus/quarkus-core/pom.properties",
                    "avro", "/META-INF/maven/org.apache.avro/avro/pom.properties",
                    "kafka", "/kafka/kafka-version.properties");

    private Versions() {}

    static Map<String, String> onTheClassPath() {
        var versions = new TreeMap<String, String>();
        DESCRIPTORS.forEach((name, path) -> {
            try (var stream = Versions.class.getResourceAsStream(path)) {
                if (stream != null) {
                    versions.put(name, version(stream));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return versions;
    }

    private static String version(InputStream stream) throws IOException {
        var properties = new Properties();
        properties.load(stream);
        return properties.getProperty("version", "unknown");
    }
}
