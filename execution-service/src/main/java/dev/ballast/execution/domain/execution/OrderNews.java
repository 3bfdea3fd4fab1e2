package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.execution.ExecutionEvent.Accepted;
import dev.ballast.execution.domain.execution.ExecutionEvent.Canceled;
import dev.ballast.execution.domain.execution.ExecutionEvent.Denied;
import dev.ballast.execution.domain.execution.ExecutionEvent.Expired;
import dev.ballast.execution.domain.execution.ExecutionEvent.Filled;
import dev.ballast.execution.domain.execution.ExecutionEvent.Rejected;
import dev.ballast.execution.domain.execution.ExecutionEvent.Submitted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one step of an order gives to tell, in the order in which it happened. */
record OrderNews(Execution execution, TrackedOrder before, TrackedOrder after, Instant at) {

    List<ExecutionEvent> events() {
        var events = new ArrayList<ExecutionEvent>();
        if (before.state().attempt().sentAt().isEmpty()
                && after.state().attempt().sentAt().isPresent()) {
            events.add(new Submitted(execution, after, at));
        }
        if (before.order().venueOrderId().isEmpty() && after.order().venueOrderId().isPresent()) {
            events.add(new Accepted(execution, after, at));
        }
        var cumulative = before.order().filled();
        for (var fill : after.order().fills().since(before.order().fills())) {
            cumulative = cumulative.plus(fill.quantity());
            events.add(new Filled(execution, after, fill, cumulative));
        }
        if (before.status() != after.status()) {
            addEnd(events);
        }
        return events;
    }

    private void addEnd(List<ExecutionEvent> events) {
        switch (after.status()) {
            case DENIED -> events.add(new Denied(execution, after, at));
            case REJECTED -> events.add(new Rejected(execution, after, at));
            case CANCELED -> events.add(new Canceled(execution, after, at));
            case EXPIRED -> events.add(new Expired(execution, after, at));
            case INITIALIZED,
                    SUBMITTED,
                    UNKNOWN,
                    ACCEPTED,
                    PENDING_CANCEL,
                    PARTIALLY_FILLED,
                    FILLED -> {}
        }
    }
}
