package dev.ballast.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** {@code [NAME] [--json]}: runs one benchmark; without a name it lists them. */
public final class Main {
    private static final int RAN = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    public static void main(String[] arguments) {
        var standardOutput = System.out;
        // Whatever a library prints must not stand beside the result.
        System.setOut(System.err);
        var status = run(Arrays.asList(arguments), Benchmarks.all(), standardOutput, System.err);
        standardOutput.flush();
        // Clients of a benchmark that failed may have left threads behind.
        System.exit(status);
    }

    static int run(
            List<String> arguments,
            List<Benchmark> benchmarks,
            PrintStream out,
            PrintStream progress) {
        var json = arguments.contains("--json");
        var names = arguments.stream().filter(each -> !each.equals("--json")).toList();
        if (names.isEmpty()) {
            benchmarks.forEach(each -> out.printf("%-10s %s%n", each.name(), each.about()));
            return RAN;
        }
        var chosen =
                benchmarks.stream().filter(each -> names.equals(List.of(each.name()))).findFirst();
        if (chosen.isEmpty()) {
            progress.printf(
                    "no benchmark is called \"%s\"; there are: %s%n",
                    String.join(" ", names),
                    String.join(", ", benchmarks.stream().map(Benchmark::name).toList()));
            return NOT_UNDERSTOOD;
        }
        return measure(chosen.get(), json, out, progress);
    }

    private static int measure(
            Benchmark benchmark, boolean json, PrintStream out, PrintStream progress) {
        var machine = Machine.here();
        if (machine.busy()) {
            progress.printf(
                    "warning: the machine is busy (load %s on %d processors): figures may be worse than"
                            + " they are%n",
                    Figures.text(machine.loadBefore()), machine.processors());
        }
        try {
            var result = TimeLimit.within(() -> benchmark.run(progress::println));
            var report = new Report(result, machine);
            out.println(json ? report.json() : report.text());
            return RAN;
        } catch (Exception e) {
            progress.printf("%s could not be measured: %s%n", benchmark.name(), e);
            e.printStackTrace(progress);
            return FAILED;
        }
    }
}
