package dev.ballast.risk.application.desk;

import dev.ballast.risk.application.testing.MemoryRisk;

/** The desks of a risk service in memory. */
public final class DeskFixtures {

    private DeskFixtures() {}

    public static OpenDesks openDesks(MemoryRisk risk) {
        return new OpenDesks(risk.desks, risk.outbox, risk.clock);
    }

    public static ChangedDesks changedDesks(MemoryRisk risk) {
        return new ChangedDesks(risk.desks, risk.outbox);
    }
}
