package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One stack for all tests of this run: its own folder and ports, started and stopped by the command
 * that users have.
 */
final class Stack {

    private static final Stack RUNNING = start();

    private final String url;
    private final String token;

    private Stack(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static Stack running() {
        return RUNNING;
    }

    String url() {
        return url;
    }

    String token() {
        return token;
    }

    private static Stack start() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Command.ballast("down")));
        var up = Command.ballast("up", "--port", "0");
        assertThat(up.exit()).as(up.text()).isZero();
        var status = Command.ballast("status", "--json");
        assertThat(status.exit()).as(status.text()).isZero();
        var url = io.restassured.path.json.JsonPath.from(status.text()).getString("url");
        var token = Command.ballast("token");
        assertThat(token.exit()).as(token.text()).isZero();
        return new Stack(url, token.lastLine());
    }
}
