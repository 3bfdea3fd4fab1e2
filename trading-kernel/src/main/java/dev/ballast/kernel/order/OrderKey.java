package dev.ballast.kernel.order;

/**
 * What an order is for: one slice of one action of one execution. At most one order of a key is
 * ever live at a venue, however many attempts it takes to get it there.
 */
public record OrderKey(String tenant, String execution, String action, int slice) {

    public OrderKey {
        requirePlain("tenant", tenant);
        requirePlain("execution", execution);
        requirePlain("action", action);
        if (slice < 0) {
            throw new IllegalArgumentException("slice is negative: " + slice);
        }
    }

    /** The id under which the venue knows an attempt; a crash regenerates the same. */
    public ClientOrderId attempt(int number) {
        return ClientOrderId.derive(this, number);
    }

    private static void requirePlain(String name, String value) {
        if (value.isEmpty() || value.indexOf(ClientOrderId.SEPARATOR) >= 0) {
            throw new IllegalArgumentException(name + " is empty or holds a separator");
        }
    }
}
