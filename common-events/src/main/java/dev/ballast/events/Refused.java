package dev.ballast.events;

/** The domain says no to this event, and will say so each time: its record is dead-lettered. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason);
    }
}
