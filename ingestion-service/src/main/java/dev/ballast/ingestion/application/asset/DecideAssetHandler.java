package dev.ballast.ingestion.application.asset;

import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.Decisions;
import dev.ballast.ingestion.application.snapshot.ClassificationReader;
import dev.ballast.ingestion.domain.asset.AssetClassified;
import dev.ballast.ingestion.domain.asset.Classification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes a person's word on an asset, says so, and values again what holds it. */
@ApplicationScoped
public class DecideAssetHandler {

    private final UnitOfWork work;
    private final ClassificationReader classifications;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Revaluation revaluation;

    DecideAssetHandler(
            UnitOfWork work,
            ClassificationReader classifications,
            Decisions decisions,
            Outbox outbox,
            Revaluation revaluation) {
        this.work = work;
        this.classifications = classifications;
        this.decisions = decisions;
        this.outbox = outbox;
        this.revaluation = revaluation;
    }

    public Uni<Classification> handle(DecideAsset command) {
        return work.change(
                command.trail().tenant(),
                () ->
                        decisions
                                .lock(command.asset())
                                .chain(classifications::read)
                                .map(known -> decided(command, known.of(command.asset())))
                                .call(word -> decisions.save(word, command.decidedBy()))
                                .call(word -> announce(command, word))
                                .call(word -> revaluation.of(word.asset(), command.trail())));
    }

    private static Classification decided(DecideAsset command, Classification before) {
        command.expected().accept(before.version());
        return before.decided(
                command.alias() == null ? before.alias() : command.alias(),
                command.group() == null ? before.group() : command.group());
    }

    private Uni<Void> announce(DecideAsset command, Classification word) {
        var trail = command.trail();
        return outbox.append(List.of(trail.causes(new AssetClassified(trail.tenant(), word))));
    }
}
