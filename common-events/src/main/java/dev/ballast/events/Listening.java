package dev.ballast.events;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/**
 * Fired once, at start: whoever observes it says what the service hears. Channels are heard
 * independently of one another; within a channel one batch follows the other.
 *
 * <p>A batch is taken in one transaction and, when that fails, one record at a time. Only a fault
 * that is known to be the record's own makes a dead letter. Any other is taken for an outage: the
 * batch is tried without end, and its offsets are committed after it.
 */
public interface Listening {

    /**
     * @param wanted a type of this service's catalogue, or a sealed interface above several; events
     *     of its other types are left to other channels
     */
    <T> void hear(Channel channel, Class<T> wanted, Function<List<Event<T>>, Uni<Void>> handler);
}
