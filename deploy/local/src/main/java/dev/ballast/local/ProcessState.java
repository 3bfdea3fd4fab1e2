package dev.ballast.local;

import java.util.Optional;

/**
 * Where a process of the stack stands.
 *
 * @param pid 0 before there is a process
 * @param bornAt when that process began, in milliseconds of the epoch: with it the pid names one
 *     process for ever
 * @param readyMillis how long its last start took until it was ready
 * @param restarts how often it was started again
 * @param note why it is where it is, when that needs a word
 */
public record ProcessState(
        String name,
        long pid,
        long bornAt,
        Phase phase,
        long readyMillis,
        int restarts,
        String note) {
    /** What a process is doing. */
    public enum Phase {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        FAILED,
        STOPPED
    }

    static ProcessState waiting(String name) {
        return new ProcessState(name, 0, 0, Phase.WAITING, 0, 0, "");
    }

    ProcessState starting() {
        return new ProcessState(name, 0, 0, Phase.STARTING, 0, restarts, note);
    }

    ProcessState launched(ProcessHandle process) {
        return new ProcessState(name, process.pid(), born(process), phase, 0, restarts, note);
    }

    ProcessState ready(long millis) {
        return new ProcessState(name, pid, bornAt, Phase.READY, millis, restarts, "");
    }

    ProcessState restarting(String why) {
        return new ProcessState(name, 0, 0, Phase.RESTARTING, 0, restarts + 1, why);
    }

    ProcessState failed(String why) {
        return new ProcessState(name, 0, 0, Phase.FAILED, 0, restarts, why);
    }

    ProcessState stopped() {
        return new ProcessState(name, 0, 0, Phase.STOPPED, 0, restarts, "");
    }

    /** The process itself, when it still lives. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> pid != 0 && born(process) == bornAt);
    }

    static long born(ProcessHandle process) {
        return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }
}
