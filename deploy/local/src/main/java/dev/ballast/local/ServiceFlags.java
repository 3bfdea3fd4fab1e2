package dev.ballast.local;

import java.util.List;

/**
 * How Java runs a service: a small heap that gives back what it doesn't need, and a quick start,
 * because seven of these share two cores. See docs/decisions/0007.
 */
public final class ServiceFlags {
    public static final List<String> ALL =
            List.of(
                    "-Xms32m",
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-BytecodeVerificationRemote",
                    "-XX:ReservedCodeCacheSize=48m",
                    // No collection of the whole heap just because classes were loaded.
                    "-XX:MetaspaceSize=128m",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=20",
                    "-XX:-ShrinkHeapInSteps",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=5000",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED");

    private ServiceFlags() {}
}
