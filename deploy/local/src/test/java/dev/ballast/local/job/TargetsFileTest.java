package dev.ballast.local.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsFileTest {
    @TempDir Path folder;

    @Test
    void the_cycle_score_goes_to_the_plan_and_the_rest_to_the_targets() throws IOException {
        var file =
                read(
                        """
                        basis: asset
                        settlementAsset: USDT
                        ccs: "0.78"
                        weights: {BTC: "0.25", USDT: "0.75"}
                        """);

        assertThat(file.ccs()).contains("0.78");
        assertThat(file.targets())
                .isEqualTo(
                        Map.of(
                                "basis", "asset",
                                "settlementAsset", "USDT",
                                "weights", Map.of("BTC", "0.25", "USDT", "0.75")));
    }

    @Test
    void a_number_without_quotes_is_passed_on_to_the_last_digit() throws IOException {
        var file =
                read(
                        """
                        ccs: 0.10000000000000000000000000000000000001
                        weights: {BTC: 0.30, USDT: 0.70, ETH: 0}
                        """);

        assertThat(file.ccs()).contains("0.10000000000000000000000000000000000001");
        assertThat(file.targets())
                .containsEntry("weights", Map.of("BTC", "0.30", "USDT", "0.70", "ETH", "0"));
    }

    @Test
    void a_file_without_weights_is_no_targets_file() {
        assertThatThrownBy(() -> read("basis: asset\n"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("has no weights");
    }

    @Test
    void broken_yaml_is_named_with_its_line() {
        assertThatThrownBy(() -> read("basis: asset\nweights: {BTC: \"0.5\"\nmore: [\n"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("line");
    }

    @Test
    void the_sample_targets_can_be_read() {
        var root = Path.of("").toAbsolutePath().resolve("../..").normalize();

        var sample = TargetsFile.read(root.resolve("docs/examples/targets.yaml"));

        assertThat(sample.targets()).containsKeys("basis", "settlementAsset", "weights");
    }

    private TargetsFile read(String text) throws IOException {
        var file = folder.resolve("targets.yaml");
        Files.writeString(file, text);
        return TargetsFile.read(file);
    }
}
