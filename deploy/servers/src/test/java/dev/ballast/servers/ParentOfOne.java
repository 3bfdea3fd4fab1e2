package dev.ballast.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that starts a child, prints its id, and waits to be killed. */
final class ParentOfOne {
    private ParentOfOne() {}

    public static void main(String[] arguments) throws IOException {
        var log = new RotatingLog(Path.of(arguments[0]).resolve("orphan.log"));
        var child =
                Child.start(
                        new Launch("orphan", List.of("sleep", "600"), Map.of(), log, Signal.TERM));
        System.out.println(child.pid());
        child.endsWithin(Duration.ofMinutes(10));
    }
}
