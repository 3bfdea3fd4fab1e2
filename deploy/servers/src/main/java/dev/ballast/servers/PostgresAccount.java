package dev.ballast.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to be root; then it is started in a user namespace of its
 * own, where root has another name, or as another user who may still read what root may.
 */
final class PostgresAccount {
    private static final int NOBODY = 65_534;
    private static final String READ_ANYTHING = "+dac_override";

    private PostgresAccount() {}

    /** What to put before the command; the cluster's folder belongs to the account afterwards. */
    static List<String> prefixFor(Path folder) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        if (owner(folder) == 0 && works("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (!works("setpriv", "--version")) {
            throw new ServerFailed(
                    "PostgreSQL refuses to run as root, and neither unshare nor setpriv works here:"
                            + " start as an ordinary user");
        }
        var user = owner(folder) == 0 ? NOBODY : owner(folder);
        give(folder, user);
        return asUser(user);
    }

    /** Whether the command runs as somebody else, who may not enter our own folders. */
    static boolean isAnother(List<String> prefix) {
        return prefix.contains("setpriv");
    }

    static List<String> asUser(int user) {
        return List.of(
                "setpriv",
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--inh-caps=-all," + READ_ANYTHING,
                "--ambient-caps=-all," + READ_ANYTHING,
                "--");
    }

    static void give(Path folder, int user) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
