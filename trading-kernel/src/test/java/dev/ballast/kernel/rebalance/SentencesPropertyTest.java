package dev.ballast.kernel.rebalance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A figure that is rounded in a machine word reads as one that is rounded as a decimal. */
@Tag("property")
class SentencesPropertyTest {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    @Provide
    Arbitrary<BigDecimal> figures() {
        var word = Arbitraries.longs().map(BigInteger::valueOf);
        var small = Arbitraries.longs().between(-99_999_999, 99_999_999).map(BigInteger::valueOf);
        var digits = Arbitraries.oneOf(word, small, Arbitraries.bigIntegers());
        var scale = Arbitraries.integers().between(-3, 24);
        return Combinators.combine(digits, scale).as(BigDecimal::new);
    }

    @Property(tries = 5000)
    void six_digits_and_two_decimals_of_a_large_amount(@ForAll("figures") BigDecimal figure) {
        assertThat(excess(figure)).isEqualTo(plain(rounded(figure)));
    }

    @Example
    void half_goes_to_the_even_digit_and_zeros_at_the_end_go() {
        assertThat(excess(new BigDecimal("1.2345650"))).isEqualTo("1.23456");
        assertThat(excess(new BigDecimal("1.2345750"))).isEqualTo("1.23458");
        assertThat(excess(new BigDecimal("9999.9996"))).isEqualTo("10000");
        assertThat(excess(new BigDecimal("-12345.605"))).isEqualTo("-12345.6");
        assertThat(excess(new BigDecimal("0.00000001230"))).isEqualTo("0.0000000123");
    }

    private static String excess(BigDecimal figure) {
        var text = Reason.of(ReasonCode.OVERSHOOT, figure).text();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static BigDecimal rounded(BigDecimal figure) {
        if (figure.precision() <= 6) {
            return figure;
        }
        return figure.precision() - figure.scale() <= 4
                ? figure.round(SIX_DIGITS)
                : figure.setScale(2, RoundingMode.HALF_EVEN);
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
