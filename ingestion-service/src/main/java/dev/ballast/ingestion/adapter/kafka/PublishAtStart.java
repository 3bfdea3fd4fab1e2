package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.ingestion.application.asset.PublishReferenceHandler;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Says what has changed in the bundled data, once after each start. */
@ApplicationScoped
class PublishAtStart {

    private static final Logger LOG = Logger.getLogger(PublishAtStart.class);

    private final PublishReferenceHandler publish;
    private final AtomicBoolean isDone = new AtomicBoolean();

    PublishAtStart(PublishReferenceHandler publish) {
        this.publish = publish;
    }

    // Tried until it succeeds: the database may come later than we do.
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        if (isDone.get()) {
            return Uni.createFrom().voidItem();
        }
        return publish.handle()
                .invoke(changes -> {
                    isDone.set(true);
                    LOG.infof("reference data: %d facts were new", changes);
                })
                .onFailure()
                .invoke(fault -> LOG.warnf("reference data is not published: %s", fault.toString()))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }
}
