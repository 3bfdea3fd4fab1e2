package dev.ballast.gateway.adapter.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept, in the usual text form: <code>$argon2id$v=19$m=…,t=…,p=…$salt$hash
 * </code>. The parameters stand in it, so that stronger ones can come without locking anyone out.
 */
final class Argon2Hash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    private record Cost(int memoryKib, int passes, int lanes) {}

    private Argon2Hash(Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    static Argon2Hash of(String plain) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var cost = new Cost(MEMORY_KIB, PASSES, LANES);
        return new Argon2Hash(cost, salt, hash(plain, cost, salt, HASH_BYTES));
    }

    static Argon2Hash parse(String encoded) {
        var form = FORM.matcher(encoded);
        if (!form.matches()) {
            throw new IllegalStateException("a kept password hash is not Argon2id");
        }
        var cost =
                new Cost(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)));
        var base64 = Base64.getDecoder();
        return new Argon2Hash(cost, base64.decode(form.group(4)), base64.decode(form.group(5)));
    }

    String encoded() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    boolean matches(String plain) {
        return MessageDigest.isEqual(hash, hash(plain, cost, salt, hash.length));
    }

    private static byte[] hash(String plain, Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .build());
        var hash = new byte[length];
        generator.generateBytes(plain.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
