package dev.ballast.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a child is started.
 *
 * @param stop the signal that asks it to end in order
 */
public record Launch(
        String name,
        List<String> command,
        Map<String, String> environment,
        RotatingLog log,
        Signal stop) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The folder of a child is where its log is: nothing depends on where we were started. */
    Path folder() {
        return log.folder();
    }
}
