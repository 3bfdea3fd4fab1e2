package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.domain.decision.DecisionInputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A decision's inputs as they are kept: canonical JSON, gzipped, under its SHA-256 in hex. */
final class KeptInputs {

    private final String hash;
    private final byte[] body;

    KeptInputs(String hash, byte[] body) {
        this.hash = hash;
        this.body = body.clone();
    }

    static KeptInputs of(DecisionInputs inputs) {
        var json = CanonicalJson.write(inputs).getBytes(StandardCharsets.UTF_8);
        return new KeptInputs(sha256(json), zip(json));
    }

    String hash() {
        return hash;
    }

    byte[] body() {
        return body.clone();
    }

    /** Fails when what was kept is not what its hash says. */
    DecisionInputs inputs() {
        var json = unzip(body);
        if (!sha256(json).equals(hash)) {
            throw new IllegalStateException("kept inputs are damaged: " + hash);
        }
        return CanonicalJson.read(new String(json, StandardCharsets.UTF_8), DecisionInputs.class);
    }

    private static String sha256(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static byte[] zip(byte[] json) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(json);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return zipped.toByteArray();
    }

    private static byte[] unzip(byte[] zipped) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return zip.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
