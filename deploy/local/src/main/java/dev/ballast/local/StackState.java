package dev.ballast.local;

import java.util.List;

/**
 * What the commands know about a stack.
 *
 * @param supervisor its process
 * @param bornAt when that process began
 * @param note why it failed, when it did
 */
public record StackState(
        long supervisor,
        long bornAt,
        Phase phase,
        String url,
        long readyMillis,
        String note,
        List<ProcessState> processes) {
    /** What the stack as a whole is doing. */
    public enum Phase {
        STARTING,
        READY,
        STOPPING,
        STOPPED,
        FAILED
    }

    public StackState {
        processes = List.copyOf(processes);
    }

    /** Whether the process that wrote this still lives. */
    public boolean hasSupervisor() {
        return ProcessHandle.of(supervisor)
                .filter(process -> ProcessState.born(process) == bornAt)
                .isPresent();
    }
}
