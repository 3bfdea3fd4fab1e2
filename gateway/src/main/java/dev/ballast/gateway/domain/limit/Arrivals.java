package dev.ballast.gateway.domain.limit;

/** The generic cell rate algorithm for one process: gcra.lua in Java. */
public final class Arrivals {

    private Arrivals() {}

    /** What is said of a call, and when the next even call would arrive if it is let in. */
    public record Step(Verdict verdict, long arrival) {}

    /**
     * @param known the theoretical arrival that the last step left; anything past for a new caller
     */
    public static Step take(Quota quota, long known, long now) {
        var gap = quota.gapMillis();
        var room = gap * quota.burst();
        var arrival = Math.max(known, now);
        var wait = arrival + gap - room - now;
        if (wait > 0) {
            return new Step(new Verdict(quota, false, 0, wait, arrival - now, false), arrival);
        }
        var next = arrival + gap;
        var verdict = new Verdict(quota, true, (now + room - next) / gap, 0, next - now, false);
        return new Step(verdict, next);
    }
}
