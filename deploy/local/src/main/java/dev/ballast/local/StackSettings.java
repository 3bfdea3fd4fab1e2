package dev.ballast.local;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A stack to start.
 *
 * @param root the project's folder, where the services' builds are
 * @param port the public port, when one was asked for
 */
public record StackSettings(Home home, Path root, OptionalInt port) {}
