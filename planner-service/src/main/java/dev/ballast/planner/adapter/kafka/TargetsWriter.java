package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.ApprovalPolicy;
import dev.ballast.events.wire.Basis;
import dev.ballast.events.wire.DriftEntry;
import dev.ballast.events.wire.DriftMeasured;
import dev.ballast.events.wire.TargetWeight;
import dev.ballast.events.wire.TargetsSet;
import dev.ballast.kernel.portfolio.Drift;

/** Targets and drift as messages. */
final class TargetsWriter {

    private TargetsWriter() {}

    static TargetsSet set(dev.ballast.planner.domain.targets.TargetsSet event) {
        var targets = event.targets();
        return TargetsSet.newBuilder()
                .setPortfolioId(targets.portfolio().value())
                .setBasis(
                        switch (targets.weights().basis()) {
                            case ASSET -> Basis.ASSET;
                            case GROUP -> Basis.GROUP;
                        })
                .setWeights(
                        targets.weights().weights().entrySet().stream()
                                .map(entry ->
                                        new TargetWeight(
                                                entry.getKey(), Amounts.wire(entry.getValue())))
                                .toList())
                .setSettlementAsset(targets.settlement().code())
                .setPolicy(
                        switch (targets.policy()) {
                            case MANUAL -> ApprovalPolicy.MANUAL;
                            case AUTOMATIC -> ApprovalPolicy.AUTOMATIC;
                        })
                .setVersion(targets.version())
                .build();
    }

    static DriftMeasured drift(dev.ballast.planner.domain.targets.DriftMeasured event) {
        var snapshot = event.snapshot();
        return DriftMeasured.newBuilder()
                .setPortfolioId(snapshot.portfolio().value())
                .setMode(Wire.mode(snapshot.mode()))
                .setSnapshotId(snapshot.id().value())
                .setAsOf(snapshot.asOf())
                .setMaxDrift(Amounts.wire(event.largest()))
                .setEntries(event.drifts().stream().map(TargetsWriter::entry).toList())
                .setVersion(event.version())
                .build();
    }

    private static DriftEntry entry(Drift drift) {
        return new DriftEntry(
                drift.key(),
                Amounts.wire(drift.weight()),
                Amounts.wire(drift.target()),
                Amounts.wire(drift.drift()));
    }
}
