package dev.ballast.local.cli;

import dev.ballast.local.Home;
import dev.ballast.local.Trouble;
import dev.ballast.local.job.Refusal;
import dev.ballast.local.job.TargetsFile;
import dev.ballast.local.job.Terminal;
import dev.ballast.servers.Binaries;
import dev.ballast.servers.ServerFailed;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code HOME ROOT COMMAND [ARGUMENT…]}: called by the script, which says where things are. */
final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(Arrays.asList(words)));
    }

    private static int run(List<String> words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var context =
                new Context(
                        new Home(Path.of(words.get(0))),
                        Path.of(words.get(1)),
                        new Terminal(out, in));
        try {
            return command(context, words.get(2), words.subList(3, words.size()));
        } catch (Trouble | ServerFailed | Refusal e) {
            System.err.println("ballast: " + e.getMessage());
            return FAILED;
        } catch (Exception e) {
            System.err.println("ballast: a bug in the command itself: " + e);
            e.printStackTrace();
            return FAILED;
        }
    }

    private static int command(Context context, String name, List<String> words) throws Exception {
        Set<String> none = Set.of();
        return switch (name) {
            case "unpack" -> {
                Binaries.shared().prepare();
                yield 0;
            }
            case "await" -> AwaitCommand.run(context, Arguments.parse(words, none, none));
            case "down" -> DownCommand.run(context);
            case "status" ->
                    StatusCommand.run(context, Arguments.parse(words, none, Set.of("--json")));
            case "token" -> TokenCommand.run(context);
            case "targets" -> {
                TargetsFile.read(Path.of(Arguments.parse(words, none, none).only("file")));
                yield 0;
            }
            case "job" ->
                    JobCommand.run(
                            context,
                            Arguments.parse(
                                    words,
                                    Set.of("--portfolio", "--targets", "--location"),
                                    Set.of("--yes")));
            case "chaos" ->
                    ChaosCommand.run(
                            context, Arguments.parse(words, Set.of("--cycles", "--seed"), none));
            case "topics" -> TopicsCommand.run(context, words);
            default -> throw new Trouble("no command is called " + name + ": see ./ballast help");
        };
    }
}
