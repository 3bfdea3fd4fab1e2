package dev.ballast.kernel.money;

/**
 * A currency or token by its canonical ticker, such as {@code BTC} or {@code USDT}.
 *
 * @param code 1 to 40 printable ASCII characters without spaces, letters in upper case
 */
public record Asset(String code) implements Comparable<Asset> {

    private static final int LONGEST = 40;

    public Asset {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not an asset code: " + code);
        }
    }

    public static Asset of(String code) {
        return new Asset(code);
    }

    /** Whether {@link #of} would take the code. */
    public static boolean isCode(String code) {
        if (code.isEmpty() || code.length() > LONGEST) {
            return false;
        }
        for (var index = 0; index < code.length(); index++) {
            if (!isAllowed(code.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    // A portfolio names each of its assets dozens of times: a regular expression took too long.
    private static boolean isAllowed(char letter) {
        return letter > ' ' && letter <= '~' && !(letter >= 'a' && letter <= 'z');
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
