package dev.ballast.planner.adapter.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.ballast.kernel.instrument.FeeAsset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fee in the quote asset is not mentioned: it is what was kept before instruments said so, and
 * the same inputs keep their hash.
 */
final class FeeAssetForm {

    private FeeAssetForm() {}

    static void set(JsonMapper mapper) {
        mapper.registerModule(
                new SimpleModule().addDeserializer(FeeAsset.class, new FromTextOrNothing()));
        mapper.configOverride(FeeAsset.class)
                .setInclude(
                        JsonInclude.Value.construct(
                                        JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS)
                                .withValueFilter(UnlessQuote.class));
    }

    /** Equals what is left out. */
    static final class UnlessQuote {

        @Override
        public boolean equals(@Nullable Object value) {
            return value == FeeAsset.QUOTE;
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(FeeAsset.QUOTE);
        }
    }

    private static final class FromTextOrNothing extends FromStringDeserializer<FeeAsset> {

        private static final long serialVersionUID = 1;

        FromTextOrNothing() {
            super(FeeAsset.class);
        }

        @Override
        protected FeeAsset _deserialize(String text, DeserializationContext context) {
            return FeeAsset.valueOf(text);
        }

        @Override
        public FeeAsset getNullValue(DeserializationContext context) {
            return FeeAsset.QUOTE;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return FeeAsset.QUOTE;
        }
    }
}
