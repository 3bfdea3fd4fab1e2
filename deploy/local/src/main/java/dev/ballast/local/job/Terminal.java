package dev.ballast.local.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Where the person sits. */
public final class Terminal {
    private final PrintStream out;
    private final BufferedReader in;

    public Terminal(PrintStream out, BufferedReader in) {
        this.out = out;
        this.in = in;
    }

    public void say(String line) {
        out.println(line);
        out.flush();
    }

    public void say(List<String> lines) {
        lines.forEach(line -> say("  " + line));
    }

    /** Anything but a clear yes is a no. */
    public boolean agrees(String question) {
        out.print(question + " [y/N] ");
        out.flush();
        try {
            var answer = in.readLine();
            return answer != null
                    && answer.strip().toLowerCase(java.util.Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            return false;
        }
    }
}
