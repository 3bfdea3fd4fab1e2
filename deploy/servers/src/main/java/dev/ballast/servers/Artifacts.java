package dev.ballast.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the build found what the servers run on. */
final class Artifacts {
    private Artifacts() {}

    static String kafkaClassPath() {
        return String.join(File.pathSeparator, located("kafka.path"));
    }

    static Path jarNamed(String start) {
        return located("binaries.path").stream()
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new ServerFailed("the build located no " + start));
    }

    private static List<String> located(String resource) {
        try (var in = Artifacts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ServerFailed(resource + " is missing: build deploy/servers with Maven");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            var jars = Arrays.asList(text.split(File.pathSeparator, -1));
            for (var jar : jars) {
                if (!Files.isReadable(Path.of(jar))) {
                    throw new ServerFailed(jar + " is gone: build deploy/servers again");
                }
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
