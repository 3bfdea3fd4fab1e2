package dev.ballast.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Side {
        BUY,
        SELL
    }

    record Order(
            @Nullable String name,
            @Nullable BigDecimal quantity,
            @Nullable Side side,
            @Nullable Integer count,
            @Nullable Instant at,
            @Nullable Map<String, BigDecimal> weights,
            @Nullable List<Order> parts) {}

    private final ObjectMapper json = mapper();

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Test
    void what_is_written_strictly_is_read() throws JacksonException {
        var order =
                json.readValue(
                        """
                        {"name":"é😀","quantity":"12.50","side":"BUY","count":3,\
                        "at":"2026-01-31T09:30:00Z","weights":{"BTC":"0.6"}}\
                        """,
                        Order.class);

        assertThat(order.name()).isEqualTo("é😀");
        assertThat(order.quantity()).isEqualTo(new BigDecimal("12.50"));
        assertThat(order.at()).isEqualTo(Instant.parse("2026-01-31T09:30:00Z"));
        assertThat(order.weights()).containsEntry("BTC", new BigDecimal("0.6"));
    }

    @Test
    void amounts_are_written_as_plain_strings() throws JacksonException {
        assertThat(json.writeValueAsString(Map.of("quantity", new BigDecimal("1E+3"))))
                .isEqualTo("{\"quantity\":\"1000\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'extra':1} | /extra | unknown property: extra",
                "{'name':'a','name':'b'} | /name | repeated property: name",
                "{'parts':[{},{'extra':1}]} | /parts/1/extra | unknown property",
                "{'quantity':12.5} | /quantity | an amount must be a string",
                "{'quantity':1e999999999} | /quantity | an amount must be a string",
                "{'quantity':'1e999999999'} | /quantity | not a plain decimal: 1e999999999",
                "{'quantity':'NaN'} | /quantity | not a plain decimal",
                "{'quantity':'Infinity'} | /quantity | not a plain decimal",
                "{'quantity':'0x10'} | /quantity | not a plain decimal",
                "{'quantity':'+1'} | /quantity | not a plain decimal",
                "{'quantity':'1.'} | /quantity | not a plain decimal",
                "{'quantity':'.5'} | /quantity | not a plain decimal",
                "{'quantity':'01'} | /quantity | not a plain decimal",
                "{'quantity':''} | /quantity | not a plain decimal",
                "{'quantity':'٣'} | /quantity | not a plain decimal",
                "{'weights':{'BTC':0.6}} | /weights/BTC | an amount must be a string",
                "{'weights':{'a/b':0.6}} | /weights/a~1b | an amount must be a string",
                "{'name':12} | /name | a value of another kind",
                "{'count':'12'} | /count | a value of another kind",
                "{'count':1.5} | /count | a value of another kind",
                "{'side':'HOLD'} | /side | not a known value: HOLD",
                "{'side':0} | /side | not a known value: 0",
                "{'name':'a\\u0000b'} | /name | NUL",
                "{'name':'\\ud800'} | /name | surrogate",
                "{'name':'\\udc00\\ud800'} | /name | surrogate",
                "{'weights':{'\\u0000':'1'}} | /weights | NUL",
            })
    void what_is_not_is_refused_by_its_place(String text, String pointer, String message) {
        var mistake = mistake(text.replace('\'', '"'));

        assertThat(mistake.code()).isEqualTo(ErrorCode.UNREADABLE);
        assertThat(mistake.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).startsWith(pointer);
                    assertThat(fault.message()).contains(message);
                    assertThat(fault.fix()).isNotNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":", "nonsense", "{\"name\":NaN}", "{} {}", "{\"a\":1,}"})
    void what_is_no_json_is_refused(String text) {
        assertThat(mistake(text).faults()).hasSize(1);
    }

    @Test
    void what_nests_without_end_is_refused() {
        assertThat(mistake("{\"name\":" + "[".repeat(100_000)).getMessage())
                .contains("can't be read");
    }

    @Test
    void an_amount_has_at_most_38_digits_on_each_side() {
        var most = "9".repeat(38) + "." + "9".repeat(38);

        assertThat(PlainDecimal.parse(most)).contains(new BigDecimal(most));
        assertThat(PlainDecimal.parse("9" + most)).isEmpty();
        assertThat(PlainDecimal.parse(most + "9")).isEmpty();
    }

    @Test
    void no_message_names_a_type_of_ours() {
        for (var text : List.of("[]", "{\"parts\":{}}", "{\"at\":\"never\"}", "{\"count\":true}")) {
            assertThat(mistake(text).faults().getFirst().message())
                    .doesNotContain("java", "dev.ballast");
        }
    }

    private Mistake mistake(String text) {
        var failure =
                catchThrowableOfType(
                        JacksonException.class, () -> json.readValue(text, Order.class));
        assertThat(failure).as(text).isNotNull();
        return JsonMistakes.explain(failure);
    }
}
