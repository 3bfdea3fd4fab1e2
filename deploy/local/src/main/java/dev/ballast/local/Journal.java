package dev.ballast.local;

/** Hears what happens to the processes of a stack. */
@FunctionalInterface
public interface Journal {
    void changed(ProcessState process);
}
