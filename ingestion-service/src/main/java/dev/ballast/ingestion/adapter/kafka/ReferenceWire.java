package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.FeeAsset;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.events.wire.InstrumentStatus;
import dev.ballast.ingestion.domain.asset.AssetClassified;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;

/** Reference data on the wire. */
final class ReferenceWire {

    private ReferenceWire() {}

    static InstrumentListed instrument(ListedInstrument listed) {
        var instrument = listed.instrument();
        var filters = instrument.filters();
        return InstrumentListed.newBuilder()
                .setInstrument(instrument.id().toString())
                .setVenue(instrument.id().venue().name())
                .setBase(instrument.id().base().code())
                .setQuote(instrument.id().quote().code())
                .setStatus(InstrumentStatus.valueOf(instrument.status().name()))
                .setTickSize(Amounts.wire(filters.tickSize()))
                .setStepSize(Amounts.wire(filters.stepSize()))
                .setMinQuantity(Amounts.wire(filters.minQuantity().value()))
                .setMaxQuantity(
                        filters.maxQuantity().map(most -> Amounts.wire(most.value())).orElse(null))
                .setMinNotional(Amounts.wire(filters.minNotional()))
                .setMakerFee(Amounts.wire(instrument.fees().maker()))
                .setTakerFee(Amounts.wire(instrument.fees().taker()))
                .setFeeAsset(FeeAsset.valueOf(instrument.fees().asset().name()))
                .setSource(listed.source())
                .setAsOf(listed.asOf())
                .setVersion(listed.version())
                .build();
    }

    static dev.ballast.events.wire.AssetClassified asset(AssetClassified said) {
        var classification = said.classification();
        return dev.ballast.events.wire.AssetClassified.newBuilder()
                .setAsset(classification.asset().code())
                .setAlias(classification.alias().code())
                .setGroup(classification.group().label())
                .setConfidence(classification.confidence().doubleValue())
                .setPattern(classification.pattern())
                .setSource(classification.source().name())
                .setVersion(classification.version())
                .build();
    }
}
