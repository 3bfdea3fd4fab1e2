package dev.ballast.local;

/**
 * Something that the person at the terminal can mend; the message is one line and names the fix.
 */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
