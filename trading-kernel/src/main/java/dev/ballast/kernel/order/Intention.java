package dev.ballast.kernel.order;

/** What we want of an order. It only ever changes from filling to one way of ending. */
public enum Intention {
    FILL,
    CANCEL,
    /** The execution ran out of time. */
    EXPIRE;

    /** How an order that the venue doesn't hold ends. */
    OrderStatus end() {
        return switch (this) {
            case FILL -> throw new IllegalStateException("the order is wanted");
            case CANCEL -> OrderStatus.CANCELED;
            case EXPIRE -> OrderStatus.EXPIRED;
        };
    }
}
