package dev.ballast.planner;

import dev.ballast.events.Amounts;
import dev.ballast.events.Envelope;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.AssetClassified;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.FeeAsset;
import dev.ballast.events.wire.Holding;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.events.wire.InstrumentStatus;
import dev.ballast.events.wire.LocationKind;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.PlanAssessed;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.events.wire.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Says what ingestion, risk and execution would say. */
record World(String tenant, Instant now) {

    /** One row of a portfolio: asset, group, quantity, location, price. */
    record Row(String asset, String group, String quantity, String location, String price) {}

    /** The golden case: nine assets worth 202,520.00. */
    static List<Row> golden() {
        return List.of(
                new Row("BTC", "BTC", "0.6", "Kraken", "50630.00"),
                new Row("ETH", "ETH", "23.2", "Kraken", "2531.50"),
                new Row("LINK", "DeFi", "2100", "Kraken", "10.126"),
                new Row("DOT", "L1/L0 majors", "1026.7", "Kraken", "8.00"),
                new Row("SOL", "SOL", "200", "Binance", "101.26"),
                new Row("BNB", "L1/L0 majors", "162.58", "Binance", "200.00"),
                new Row("XRP", "L1/L0 majors", "42000", "Binance", "0.5063"),
                new Row("ADA", "L1/L0 majors", "10126", "Binance", "0.40"),
                new Row("DOGE", "Memecoins", "50000", "Binance", "0.117"));
    }

    /** The instruments of the golden case, and the assets with USDT. */
    List<ProducerRecord<String, byte[]>> reference() {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var row : golden()) {
            var venue = row.location().toUpperCase(Locale.ROOT);
            records.add(instrument(row.asset() + "-USDT." + venue, step(row), 1));
            records.add(asset(row.asset(), row.group(), 1));
        }
        records.add(asset("USDT", "Stablecoins", 1));
        return records;
    }

    ProducerRecord<String, byte[]> instrument(String id, String step, long version) {
        return instrument(id, step, version, FeeAsset.QUOTE);
    }

    ProducerRecord<String, byte[]> instrument(
            String id, String step, long version, FeeAsset feeAsset) {
        var parts = id.split("[-.]", -1);
        var listed =
                InstrumentListed.newBuilder()
                        .setInstrument(id)
                        .setBase(parts[0])
                        .setQuote(parts[1])
                        .setVenue(parts[2])
                        .setStatus(InstrumentStatus.TRADING)
                        .setTickSize(amount("0.0001"))
                        .setStepSize(amount(step))
                        .setMinQuantity(amount(step))
                        .setMinNotional(amount("5"))
                        .setMakerFee(amount("0.001"))
                        .setTakerFee(amount("0.001"))
                        .setFeeAsset(feeAsset)
                        .setSource("BUNDLED")
                        .setAsOf(now)
                        .setVersion(version)
                        .build();
        return record("market.instruments.v1", id, id, listed);
    }

    ProducerRecord<String, byte[]> asset(String asset, String group, long version) {
        var classified = new AssetClassified(asset, asset, group, 1.0, "a test", "RULE", version);
        return new World("global", now).record("assets.v1", "global:" + asset, asset, classified);
    }

    ProducerRecord<String, byte[]> snapshot(
            UUID portfolio, UUID snapshot, long version, List<Row> rows) {
        return snapshot(portfolio, snapshot, version, rows, SnapshotCause.IMPORTED, null);
    }

    /** With the last execution whose fills are all in it. */
    ProducerRecord<String, byte[]> snapshot(
            UUID portfolio,
            UUID snapshot,
            long version,
            List<Row> rows,
            SnapshotCause cause,
            @Nullable String booked) {
        var holdings = rows.stream().map(this::holding).toList();
        var total =
                holdings.stream().map(Holding::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        var taken =
                PortfolioSnapshotTaken.newBuilder()
                        .setPortfolioId(portfolio.toString())
                        .setName("a portfolio")
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSnapshotId(snapshot.toString())
                        .setVersion(version)
                        .setAsOf(now)
                        .setTotalValue(total)
                        .setHoldings(holdings)
                        .setCause(cause)
                        .setBookedExecutionId(booked)
                        .build();
        return record("portfolio.snapshots.v1", portfolio.toString(), portfolio.toString(), taken);
    }

    ProducerRecord<String, byte[]> assessed(
            String plan, String run, String portfolio, Verdict verdict) {
        var word =
                PlanAssessed.newBuilder()
                        .setAssessmentId(UUID.randomUUID().toString())
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setVerdict(verdict)
                        .setFindings(List.of())
                        .setLimitsVersion(1)
                        .setStateVersion(1)
                        .setAssessedAt(now)
                        .build();
        return record("risk.assessments.v1", portfolio, plan, word);
    }

    ProducerRecord<String, byte[]> started(String plan, String portfolio, String execution) {
        var started =
                ExecutionStarted.newBuilder()
                        .setExecutionId(execution)
                        .setPlanId(plan)
                        .setRunId("run")
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setStartedBy("owner")
                        .setStartedAt(now)
                        .setDeadline(now.plusSeconds(1800))
                        .setMaxSlippage(amount("0.005"))
                        .setOrders(9)
                        .build();
        return record("executions.v1", portfolio, execution, started);
    }

    ProducerRecord<String, byte[]> completed(
            String plan, String portfolio, String execution, ExecutionStatus status) {
        var completed =
                ExecutionCompleted.newBuilder()
                        .setExecutionId(execution)
                        .setPlanId(plan)
                        .setRunId("run")
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setStatus(status)
                        .setStartedAt(now)
                        .setCompletedAt(now)
                        .setOrders(9)
                        .setOrdersFilled(9)
                        .setBought(amount("1"))
                        .setSold(amount("1"))
                        .setFeesPaid(amount("0"))
                        .setSlippageAchieved(amount("0"))
                        .setSuccessRate(amount("1"))
                        .build();
        return record("executions.v1", portfolio, execution, completed);
    }

    private Holding holding(Row row) {
        var value = new BigDecimal(row.quantity()).multiply(new BigDecimal(row.price()));
        return Holding.newBuilder()
                .setAsset(row.asset())
                .setAlias(row.asset())
                .setGroup(row.group())
                .setLocation(row.location())
                .setLocationKind(
                        row.location().contains(" ") ? LocationKind.WALLET : LocationKind.VENUE)
                .setQuantity(amount(row.quantity()))
                .setPrice(amount(row.price()))
                .setPriceSource(PriceSource.FILE)
                .setPriceAsOf(now)
                .setValue(Amounts.wire(value))
                .build();
    }

    private ProducerRecord<String, byte[]> record(
            String topic, String key, String subject, SpecificRecord payload) {
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        payload.getSchema().getName(),
                        "/ballast/test",
                        now,
                        subject,
                        tenant,
                        "run-of-a-test",
                        "call-1");
        return KafkaTopics.record(topic, key, encode(payload), envelope.headers());
    }

    @SuppressWarnings("unchecked") // A format writes the class that it is made for.
    private static <W extends SpecificRecord> byte[] encode(W payload) {
        return new WireFormat<>((Class<W>) payload.getClass()).encode(payload);
    }

    private static String step(Row row) {
        return switch (row.asset()) {
            case "SOL", "BNB" -> "0.001";
            case "XRP", "ADA" -> "0.1";
            case "DOGE" -> "1";
            default -> "0.00000001";
        };
    }

    private static BigDecimal amount(String text) {
        return Amounts.wire(new BigDecimal(text));
    }
}
