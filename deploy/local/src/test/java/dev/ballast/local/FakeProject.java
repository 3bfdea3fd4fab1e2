package dev.ballast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project folder in which every service is built, as a {@link FakeService}. */
final class FakeProject {
    private FakeProject() {}

    static Path in(Path folder) throws IOException {
        for (var service : Service.values()) {
            var program = service.program(folder);
            Files.createDirectories(program.resolveSibling(""));
            writeJar(program);
        }
        return folder;
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        var name = FakeService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = FakeService.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            in.transferTo(out);
        }
    }
}
