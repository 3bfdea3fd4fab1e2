package dev.ballast.kernel.money;

import java.util.regex.Pattern;

/**
 * A currency or token by its canonical ticker, such as {@code BTC} or {@code USDT}.
 *
 * @param code 1 to 40 printable ASCII characters without spaces, letters in upper case
 */
public record Asset(String code) implements Comparable<Asset> {

    private static final Pattern CODE = Pattern.compile("[!-`{-~]{1,40}");

    public Asset {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an asset code: " + code);
        }
    }

    public static Asset of(String code) {
        return new Asset(code);
    }

    /** Whether {@link #of} would take the code. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    @Override
    public int compareTo(Asset other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
