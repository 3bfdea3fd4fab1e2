package dev.ballast.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A copy of {@code ballast} in a folder without sources, on a machine without Maven. */
record Script(Path folder, Map<String, String> environment) {
    private static final Path ORIGINAL = Path.of("").toAbsolutePath().resolve("../../ballast");
    private static final Set<String> JAVA_AND_MAVEN = Set.of("java", "javac", "mvn");

    record Result(int exit, String output) {}

    static Result failed(String message) {
        return new Result(1, "ballast: " + message);
    }

    static Script copyTo(Path folder) throws IOException {
        Files.copy(ORIGINAL, folder.resolve("ballast"), StandardCopyOption.COPY_ATTRIBUTES);
        var script = new Script(folder, Map.of());
        Files.createDirectory(script.programs());
        for (var place : System.getenv("PATH").split(File.pathSeparator, -1)) {
            script.link(Path.of(place));
        }
        return script;
    }

    Script with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Script(folder, more);
    }

    Result run(String... words) throws IOException, InterruptedException {
        var process = start(ProcessBuilder.Redirect.PIPE, words);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output.strip());
    }

    /** What a program would read: standard output alone. */
    String standardOutput(String... words) throws IOException, InterruptedException {
        var process = builder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    Process start(ProcessBuilder.Redirect output, String... words) throws IOException {
        return builder(words).redirectErrorStream(true).redirectOutput(output).start();
    }

    private ProcessBuilder builder(String... words) {
        var command = new ArrayList<>(List.of(folder.resolve("ballast").toString()));
        command.addAll(List.of(words));
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put("PATH", programs().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("BALLAST_HOME");
        builder.environment().putAll(environment);
        return builder;
    }

    /** A Maven that says its version; asked to build, it does {@code building} and fails. */
    void maven(String version, String building) throws IOException {
        var mvn = programs().resolve("mvn");
        Files.writeString(
                mvn,
                """
                #!/bin/sh
                [ "$1" = -version ] && echo 'Apache Maven %s (x)' && exit 0
                %s
                exit 1
                """
                        .formatted(version, building));
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path programs() {
        return folder.resolve("programs");
    }

    /** All of this machine's programs but Java and Maven. */
    private void link(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var files = Files.list(place)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var link = programs().resolve(file.getFileName());
                if (!JAVA_AND_MAVEN.contains(file.getFileName().toString())
                        && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createSymbolicLink(link, file);
                }
            }
        }
    }
}
