package dev.ballast.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void without_a_name_the_benchmarks_are_listed() {
        assertThat(run()).isZero();

        assertThat(out.toString(UTF_8)).contains("hop").contains("how far a hop is");
    }

    @Test
    void an_unknown_name_is_refused_with_the_names_that_there_are() {
        assertThat(run("hopp")).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(progress.toString(UTF_8)).contains("\"hopp\"; there are: hop, broken");
    }

    @Test
    void as_json_standard_output_is_one_object_with_exactly_the_documented_fields()
            throws Exception {
        assertThat(run("hop", "--json")).isZero();

        var object = new ObjectMapper().readTree(out.toString(UTF_8));
        assertThat(object.propertyStream().map(Map.Entry::getKey))
                .containsExactly(
                        "name", "product", "peers", "ceiling", "ratios", "goal", "met", "machine");
        assertThat(object.get("product").propertyStream().map(Map.Entry::getKey))
                .containsExactly("label", "median", "min", "max", "unit");
        assertThat(object.get("machine").propertyStream().map(Map.Entry::getKey))
                .contains("jdk", "kernel", "versions", "loadBefore");
        assertThat(object.get("met").asBoolean()).isTrue();
        assertThat(progress.toString(UTF_8)).contains("hopping");
    }

    @Test
    void as_text_both_ratios_and_the_goal_are_shown() {
        assertThat(run("hop")).isZero();

        assertThat(out.toString(UTF_8))
                .contains("productToPeer")
                .contains("1.1")
                .contains("goal     at most 1.3")
                .contains("met      yes");
    }

    @Test
    void a_benchmark_that_fails_gives_no_result_and_a_status() {
        assertThat(run("broken", "--json")).isEqualTo(1);

        assertThat(out.size()).isZero();
        assertThat(progress.toString(UTF_8)).contains("broken could not be measured");
    }

    private int run(String... arguments) {
        return Main.run(
                List.of(arguments),
                List.of(new Hop(), new Broken()),
                new PrintStream(out, true, UTF_8),
                new PrintStream(progress, true, UTF_8));
    }

    private record Hop() implements Benchmark {
        @Override
        public String name() {
            return "hop";
        }

        @Override
        public String about() {
            return "how far a hop is";
        }

        @Override
        public Result run(Progress progress) {
            progress.say("hopping");
            var one = new Measurement("one", 1.1, 1, 2, "ms");
            return new Result(
                    "hop",
                    one,
                    List.of(one),
                    one,
                    Map.of("productToPeer", 1.1),
                    "at most 1.3",
                    true);
        }
    }

    private record Broken() implements Benchmark {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String about() {
            return "fails";
        }

        @Override
        public Result run(Progress progress) {
            throw new IllegalStateException("no broker");
        }
    }
}
