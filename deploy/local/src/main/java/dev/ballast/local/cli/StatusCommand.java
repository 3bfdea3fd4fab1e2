package dev.ballast.local.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ballast.local.Memory;
import dev.ballast.local.ProcessState;
import dev.ballast.local.StackState;
import dev.ballast.local.job.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What runs, and what it takes. */
final class StatusCommand {
    private static final int RUNNING = 0;
    private static final int NOT_RUNNING = 3;

    private StatusCommand() {}

    static int run(Context context, Arguments arguments) throws Exception {
        var state = context.running();
        var processes = state.map(StatusCommand::measured).orElse(List.of());
        if (arguments.has("--json")) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("running", state.isPresent());
            answer.put("url", state.map(StackState::url).orElse(""));
            answer.put("processes", processes);
            context.terminal().say(new ObjectMapper().writeValueAsString(answer));
        } else if (state.isPresent()) {
            tell(context, state.get(), processes);
        } else {
            context.terminal().say("Ballast is not running: start it with ./ballast up");
        }
        return state.isPresent() ? RUNNING : NOT_RUNNING;
    }

    private static List<ProcessRow> measured(StackState state) {
        var rows = new ArrayList<ProcessRow>();
        rows.add(
                new ProcessRow(
                        "supervisor",
                        state.supervisor(),
                        state.phase().name(),
                        Memory.ofOne(state.supervisor())));
        for (var process : state.processes()) {
            rows.add(
                    new ProcessRow(
                            process.name(),
                            process.pid(),
                            process.phase().name(),
                            process.process().map(Memory::ofAll).orElse(0L)));
        }
        return rows;
    }

    private static void tell(Context context, StackState state, List<ProcessRow> processes) {
        var table = new TextTable("lrlrr", "process", "pid", "state", "memory", "restarts");
        for (var process : processes) {
            table.row(
                    process.name(),
                    Long.toString(process.pid()),
                    process.state(),
                    process.pssMiB() + " MiB",
                    restarts(state, process.name()));
        }
        var total = processes.stream().mapToLong(ProcessRow::pssMiB).sum();
        context.terminal().say("Ballast runs at " + state.url());
        context.terminal().say(table.lines());
        context.terminal().say("memory in all: " + total + " MiB (proportional share)");
        state.processes().stream()
                .filter(process -> !process.note().isEmpty())
                .forEach(process -> context.terminal().say(process.name() + ": " + process.note()));
    }

    private static String restarts(StackState state, String name) {
        return state.processes().stream()
                .filter(process -> process.name().equals(name))
                .map(ProcessState::restarts)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    /** As scripts read it. */
    record ProcessRow(String name, long pid, String state, long pssMiB) {}
}
