package dev.ballast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What must hold before anything is started. */
final class Preflight {
    private static final long MIB = 1024 * 1024;
    private static final long NEEDED = 400;

    private Preflight() {}

    static void check(Home home) {
        try {
            var free = Files.getFileStore(home.folder()).getUsableSpace() / MIB;
            if (free < NEEDED) {
                throw new Trouble(
                        "the disk is full: "
                                + home.folder()
                                + " has "
                                + free
                                + " MiB left and Ballast needs "
                                + NEEDED
                                + ": free some, or set BALLAST_HOME to a folder elsewhere");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
