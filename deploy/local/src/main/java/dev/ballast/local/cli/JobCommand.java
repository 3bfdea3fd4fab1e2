package dev.ballast.local.cli;

import dev.ballast.local.job.Api;
import dev.ballast.local.job.Job;
import dev.ballast.local.job.JobRequest;
import dev.ballast.local.job.Keys;
import dev.ballast.local.job.Steps;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Runs the main job on the stack that runs. */
final class JobCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As long as an execution may take by default, and a little more. */
    private static final Duration STEP = Duration.ofMinutes(31);

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
            var steps = new Steps(api, STEP);
            return new Job(steps, context.terminal()).run(request) ? 0 : 1;
        }
    }
}
