package dev.ballast.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A sum in a machine word is the sum that decimals have, digit for digit. */
@Tag("property")
class SumPropertyTest {

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        var word = Arbitraries.longs().map(BigInteger::valueOf);
        var small = Arbitraries.longs().between(-999_999, 999_999).map(BigInteger::valueOf);
        var large = Arbitraries.bigIntegers();
        var digits = Arbitraries.oneOf(word, small, large);
        var scale = Arbitraries.integers().between(-3, 24);
        return Combinators.combine(digits, scale).as(BigDecimal::new).list().ofMaxSize(40);
    }

    @Property
    void it_is_exact_and_has_as_many_decimals(@ForAll("amounts") List<BigDecimal> amounts) {
        var sum = new Sum();
        var expected = BigDecimal.ZERO;

        for (var amount : amounts) {
            sum.add(amount);
            expected = expected.add(amount);
        }

        assertThat(sum.value()).isEqualTo(expected);
    }

    @Property
    void what_is_added_and_taken_again_leaves_nothing(@ForAll("amounts") List<BigDecimal> amounts) {
        var sum = new Sum();

        amounts.forEach(sum::add);
        amounts.forEach(sum::subtract);

        assertThat(sum.value()).isEqualByComparingTo("0");
    }
}
