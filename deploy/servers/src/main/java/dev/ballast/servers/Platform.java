package dev.ballast.servers;

import java.util.Locale;

/** The machine that we run on, in the words of the artifacts that carry binaries. */
record Platform(String system, String processor) {
    static Platform ofThisMachine() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return new Platform(
                name.startsWith("mac") ? "darwin" : "linux",
                System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64");
    }

    String postgresArchive() {
        return "postgres-"
                + system
                + "-"
                + (processor.equals("arm64") ? "arm_64" : "x86_64")
                + ".txz";
    }

    String redisServer() {
        return "redis-server-7.0.15-" + system + "-" + processor;
    }
}
