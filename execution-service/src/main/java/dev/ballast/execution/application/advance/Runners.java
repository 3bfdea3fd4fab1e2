package dev.ballast.execution.application.advance;

import dev.ballast.execution.application.port.Background;
import dev.ballast.execution.application.port.Observations;
import dev.ballast.execution.application.port.OpenExecutions;
import dev.ballast.execution.application.port.OpenExecutions.Open;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The executions that this process drives. At a start, and every second, it takes up all open ones.
 */
@ApplicationScoped
public class Runners {

    private final OpenExecutions executions;
    private final AdvanceHandler advance;
    private final VenueDesk venue;
    private final Background background;
    private final Observations observations;
    private final ConcurrentHashMap<Open, Runner> running = new ConcurrentHashMap<>();

    Runners(
            OpenExecutions executions,
            AdvanceHandler advance,
            VenueDesk venue,
            Background background,
            Observations observations) {
        this.executions = executions;
        this.advance = advance;
        this.venue = venue;
        this.background = background;
        this.observations = observations;
    }

    /** Something changed about the execution. */
    public void wake(Open open) {
        running.computeIfAbsent(open, this::runner).kick();
    }

    /** Also keeps time: deadlines, and orders that wait for fresh limits. */
    public Uni<Void> sweep() {
        return executions.all().invoke(all -> all.forEach(this::wake)).replaceWithVoid();
    }

    public int size() {
        return running.size();
    }

    private Runner runner(Open open) {
        return new Runner(open, advance, venue, background, observations, this::forget);
    }

    private void forget(Runner runner) {
        running.remove(runner.open(), runner);
    }
}
