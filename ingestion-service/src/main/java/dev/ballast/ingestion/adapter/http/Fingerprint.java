package dev.ballast.ingestion.adapter.http;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells files apart while they are read. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }

    InputStream over(InputStream file) {
        return new DigestInputStream(file, digest);
    }

    /** Of what was read. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
