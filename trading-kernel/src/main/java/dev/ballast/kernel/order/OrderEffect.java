package dev.ballast.kernel.order;

import java.time.Instant;

/** What is to be done once the state that asked for it is stored. */
public sealed interface OrderEffect {

    /** Send the attempt. Never performed twice for one client order id. */
    record Send(ClientOrderId attempt) implements OrderEffect {}

    /** Ask by id, the open orders, and the fills since the send; not before the given time. */
    record LookUp(ClientOrderId attempt, Instant notBefore) implements OrderEffect {}

    record CancelAtVenue(ClientOrderId attempt) implements OrderEffect {}

    /** Someone must know. */
    record Alarm(String message) implements OrderEffect {}
}
