package dev.ballast.execution.application.port;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Where work runs that nobody waits for: each on a context of its own, fit for a unit of work. */
public interface Background {

    void run(Supplier<Uni<Void>> work);
}
