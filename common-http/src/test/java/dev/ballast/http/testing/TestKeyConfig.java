package dev.ballast.http.testing;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Makes the service under test trust {@link GatewayTokens}. */
public class TestKeyConfig implements ConfigSource {

    private static final String LOCATION = "mp.jwt.verify.publickey.location";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(LOCATION);
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.equals(LOCATION) ? "file:" + TestKey.jwks() : null;
    }

    @Override
    public String getName() {
        return "key of the tests";
    }

    @Override
    public int getOrdinal() {
        return 500;
    }
}
