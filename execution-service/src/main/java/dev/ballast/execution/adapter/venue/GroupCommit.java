package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.CrashPoints;
import dev.ballast.kernel.order.ClientOrderId;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders that come while one commit is under way share the next: one fsync for many. */
@ApplicationScoped
class GroupCommit {

    private static final int MOST = 256;

    private final PaperJournal journal;
    private final CrashPoints crash;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    GroupCommit(PaperJournal journal, CrashPoints crash) {
        this.journal = journal;
        this.crash = crash;
    }

    private record Waiting(JournalEntry entry, UniEmitter<? super Boolean> caller) {}

    /** Once it is committed: true when it was taken, false when its id was known already. */
    Uni<Boolean> add(JournalEntry entry) {
        return Uni.createFrom()
                .emitter(caller -> {
                    queue.add(new Waiting(entry, caller));
                    if (waiting.getAndIncrement() == 0) {
                        commit();
                    }
                });
    }

    private void commit() {
        var group = new ArrayList<Waiting>();
        while (group.size() < MOST) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            group.add(next);
        }
        crash.reach(CrashPoints.VENUE_BEFORE_COMMIT);
        var _ =
                journal.addAll(group.stream().map(Waiting::entry).toList())
                        .subscribe()
                        .with(taken -> done(group, taken), fault -> failed(group, fault));
    }

    private void done(List<Waiting> group, Set<ClientOrderId> taken) {
        crash.reach(CrashPoints.VENUE_COMMITTED);
        group.forEach(one -> one.caller().complete(taken.contains(one.entry().placement().id())));
        next(group);
    }

    private void failed(List<Waiting> group, Throwable fault) {
        group.forEach(one -> one.caller().fail(fault));
        next(group);
    }

    private void next(List<Waiting> group) {
        if (waiting.addAndGet(-group.size()) > 0) {
            commit();
        }
    }
}
