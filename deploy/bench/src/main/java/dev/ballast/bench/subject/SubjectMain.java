package dev.ballast.bench.subject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** Measures one thing and ends. */
@QuarkusMain
public class SubjectMain implements QuarkusApplication {
    private final HopMeasure hop;
    private final OutboxMeasure outbox;

    SubjectMain(HopMeasure hop, OutboxMeasure outbox) {
        this.hop = hop;
        this.outbox = outbox;
    }

    public static void main(String[] arguments) {
        Quarkus.run(SubjectMain.class, arguments);
    }

    /**
     * @param arguments what to measure, and the file for the figures
     */
    @Override
    public int run(String... arguments) throws Exception {
        try (var figures = new FigureFile(Path.of(arguments[1]))) {
            switch (arguments[0]) {
                case "hop" -> hop.run(figures);
                case "outbox" -> outbox.run(figures);
                default -> throw new IllegalArgumentException("cannot measure " + arguments[0]);
            }
        }
        return 0;
    }
}
