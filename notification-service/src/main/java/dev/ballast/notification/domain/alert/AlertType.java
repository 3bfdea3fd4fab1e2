package dev.ballast.notification.domain.alert;

/** What alerts are about. The names are public and stay. */
public enum AlertType {
    EXECUTION_COMPLETED,
    EXECUTION_PARTIAL,
    EXECUTION_CANCELED,
    EXECUTION_FAILED,
    /** A plan waits for a person's approval. */
    PLAN_WAITING,
    /** An approved plan waits to be executed. */
    EXECUTION_WAITING,
    PLAN_DENIED,
    DRIFT,
    SERVICE_DOWN,
    /** No service is heard: it is the way to us that is down. */
    BUS_SILENT,
    DEAD_LETTER,
    OUTBOX_PARKED
}
