package dev.ballast.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** Asks a service's management port whether it is ready. */
public final class Health {
    private static final int PATIENCE = (int) TimeUnit.SECONDS.toMillis(5);

    private final URI address;

    public Health(int managementPort) {
        this.address = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    }

    public boolean isReady() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
