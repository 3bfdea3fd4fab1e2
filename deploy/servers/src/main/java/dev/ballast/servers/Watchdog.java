package dev.ballast.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends our children when we die, however we die: a shell that reads the list of them from a pipe
 * which the kernel closes with us. One for the whole process, because the pipe is the process's.
 */
final class Watchdog {
    static final Watchdog OURS = new Watchdog();

    /** At the end of its input it sends each child its signal, and 10 s later the last one. */
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            watched=
            while read -r verb pid signal; do
              rest=
              for each in $watched; do
                [ "${each%%:*}" = "$pid" ] || rest="$rest $each"
              done
              watched=$rest
              [ "$verb" = watch ] && watched="$watched $pid:$signal"
            done
            for each in $watched; do kill -"${each##*:}" "${each%%:*}"; done 2>/dev/null
            for turn in 1 2 3 4 5 6 7 8 9 10; do
              left=
              for each in $watched; do kill -0 "${each%%:*}" && left="$left $each"; done 2>/dev/null
              [ -z "$left" ] && exit 0
              watched=$left
              sleep 1
            done
            for each in $watched; do kill -KILL "${each%%:*}"; done 2>/dev/null
            """;

    private final Map<Long, Signal> watched = new LinkedHashMap<>();
    private @Nullable OutputStream pipe;

    private Watchdog() {}

    synchronized void watch(long pid, Signal last) {
        watched.put(pid, last);
        tell("watch " + pid + " " + last);
    }

    synchronized void forget(long pid) {
        watched.remove(pid);
        tell("forget " + pid);
    }

    private void tell(String line) {
        try {
            if (pipe == null) {
                pipe = start();
            }
            send(pipe, line);
        } catch (IOException e) {
            // Someone ended the watchdog: a new one hears of every child again.
            try {
                var fresh = start();
                pipe = fresh;
                for (var child : watched.entrySet()) {
                    send(fresh, "watch " + child.getKey() + " " + child.getValue());
                }
            } catch (IOException again) {
                throw new ServerFailed(
                        "cannot start the shell that watches over our children", again);
            }
        }
    }

    private static OutputStream start() throws IOException {
        return new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .getOutputStream();
    }

    private static void send(OutputStream pipe, String line) throws IOException {
        pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        pipe.flush();
    }
}
