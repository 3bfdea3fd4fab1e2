package dev.ballast.notification.domain.health;

/** How a service, or the whole house, is. */
public enum ServiceState {
    UP,
    /** It lives and lacks something. */
    DEGRADED,
    DOWN,
    /** Not heard yet since we listen. */
    UNKNOWN
}
