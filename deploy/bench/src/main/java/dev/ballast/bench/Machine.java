package dev.ballast.bench;

import java.lang.management.ManagementFactory;
import java.util.Map;

/** Where it was measured, and how busy that was before. */
public record Machine(
        String jdk,
        String kernel,
        int processors,
        Map<String, String> versions,
        double loadBefore) {
    /** A load average of more than this share of the processors disturbs what is measured. */
    private static final double QUIET = 0.25;

    public Machine {
        versions = Map.copyOf(versions);
    }

    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                system.getAvailableProcessors(),
                Versions.onTheClassPath(),
                system.getSystemLoadAverage());
    }

    /** The load average is negative where the system doesn't tell it. */
    public boolean busy() {
        return loadBefore > QUIET * processors;
    }
}
