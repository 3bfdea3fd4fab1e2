package dev.ballast.ingestion.application.asset;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.BundledData;
import dev.ballast.ingestion.application.port.ReferenceLog;
import dev.ballast.ingestion.application.port.ReferenceLog.Entry;
import dev.ballast.ingestion.domain.asset.AssetClassified;
import dev.ballast.ingestion.domain.asset.Classification;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Says what of the bundled data has changed since it was last said. */
@ApplicationScoped
public class PublishReferenceHandler {

    private final UnitOfWork work;
    private final BundledData bundled;
    private final ReferenceLog log;
    private final Outbox outbox;

    PublishReferenceHandler(UnitOfWork work, BundledData bundled, ReferenceLog log, Outbox outbox) {
        this.work = work;
        this.bundled = bundled;
        this.log = log;
        this.outbox = outbox;
    }

    /** How many facts were new. */
    public Uni<Integer> handle() {
        return work.change(
                AssetClassified.GLOBAL,
                () ->
                        log.lockAll()
                                .map(this::changes)
                                .call(changes ->
                                        log.save(changes.stream().map(Change::entry).toList()))
                                .call(changes ->
                                        outbox.append(
                                                changes.stream()
                                                        .map(PublishReferenceHandler::event)
                                                        .toList()))
                                .map(List::size));
    }

    private record Change(Entry entry, Object payload) {}

    private List<Change> changes(Map<String, Entry> said) {
        var changes = new ArrayList<Change>();
        facts().forEach(fact -> {
            var before = said.get(fact.key());
            if (before == null || !before.content().equals(fact.content())) {
                var version = before == null ? 1 : before.version() + 1;
                changes.add(
                        new Change(
                                new Entry(fact.key(), fact.content(), version),
                                fact.payload().apply(version)));
            }
        });
        return changes;
    }

    private record Fact(String key, String content, LongFunction<Object> payload) {}

    private Stream<Fact> facts() {
        var rules = bundled.classifier();
        return Stream.concat(
                bundled.instruments().stream().map(PublishReferenceHandler::fact),
                rules.catalogue().all().stream().map(known -> fact(rules.classify(known.asset()))));
    }

    private static Fact fact(ListedInstrument listed) {
        return new Fact(
                "instrument " + listed.instrument().id(), listed.at(0).toString(), listed::at);
    }

    private static Fact fact(Classification said) {
        return new Fact(
                "asset " + said.asset(),
                said.toString(),
                version ->
                        new AssetClassified(
                                AssetClassified.GLOBAL,
                                new Classification(
                                        said.asset(),
                                        said.alias(),
                                        said.group(),
                                        said.confidence(),
                                        said.pattern(),
                                        said.source(),
                                        version)));
    }

    private static NewEvent event(Change change) {
        var cause = "reference " + change.entry().version();
        return new NewEvent(change.payload(), AssetClassified.GLOBAL, cause, cause);
    }
}
