package dev.ballast.execution.adapter.config;

import dev.ballast.execution.application.port.CrashPoints;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Dies as by kill -9 when it reaches the step that the system property {@code ballast.crash-at}
 * names: no shutdown hook runs, nothing is flushed. Without the property it does nothing.
 */
@ApplicationScoped
class NamedCrashPoints implements CrashPoints {

    private static final int KILLED = 137;

    private final String fatal = System.getProperty("ballast.crash-at", "");

    @Override
    public void reach(String step) {
        if (step.equals(fatal)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
