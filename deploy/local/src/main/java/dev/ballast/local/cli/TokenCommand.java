package dev.ballast.local.cli;

import dev.ballast.local.job.Keys;
import java.net.URI;

/** Prints a new API key with all of the owner's scopes, as the last line. */
final class TokenCommand {
    private TokenCommand() {}

    static int run(Context context) {
        var url = URI.create(context.ready().url());
        var key = new Keys(context.home(), url).make("ballast token");
        context.terminal().say("An API key with all of the owner's scopes, shown this once:");
        context.terminal().say(key);
        return 0;
    }
}
