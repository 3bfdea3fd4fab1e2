package dev.ballast.local.cli;

import dev.ballast.local.job.Api;
import dev.ballast.local.job.Job;
import dev.ballast.local.job.JobRequest;
import dev.ballast.local.job.Keys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Runs the main job on the stack that runs. */
final class JobCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private JobCommand() {}

    static int run(Context context, Arguments arguments) {
        var request =
                new JobRequest(
                        Path.of(arguments.required("--portfolio")),
                        Path.of(arguments.required("--targets")),
                        arguments.value("--location"),
                        arguments.has("--yes"));
        var url = URI.create(context.ready().url());
        var key = new Keys(context.home(), url).ofCommands();
        try (var api = new Api(url, key, PATIENCE)) {
            return new Job(api, context.terminal()).run(request) ? 0 : 1;
        }
    }
}
