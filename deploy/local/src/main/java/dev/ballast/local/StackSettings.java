package dev.ballast.local;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A stack to start.
 *
 * @param root the project's folder, where the services' builds are
 * @param port the public port, when one was asked for
 * @param venueFaults how many orders in a hundred the paper venue loses, answers late, twice or
 *     never
 */
public record StackSettings(Home home, Path root, OptionalInt port, int venueFaults) {

    /** With a paper venue that does nothing wrong. */
    public StackSettings(Home home, Path root, OptionalInt port) {
        this(home, root, port, 0);
    }
}
