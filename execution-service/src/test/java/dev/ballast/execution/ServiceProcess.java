package dev.ballast.execution;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own. */
final class ServiceProcess implements AutoCloseable {

    private static final File LOG = new File("target/service.log");

    /** Started a dozen times over: quickly, as the embedded stack starts it (decision 0007). */
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-BytecodeVerificationRemote");

    private final Process process;
    private final URI ready;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServiceProcess(Process process, URI ready) {
        this.process = process;
        this.ready = ready;
    }

    static ServiceProcess start(Map<String, String> environment, String... options)
            throws IOException {
        var management = freePort();
        var command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG));
        builder.environment().putAll(environment);
        builder.environment().put("BALLAST_HTTP_PORT", Integer.toString(freePort()));
        builder.environment().put("BALLAST_MANAGEMENT_PORT", Integer.toString(management));
        return new ServiceProcess(
                builder.start(), URI.create("http://127.0.0.1:" + management + "/q/health/ready"));
    }

    boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(ready).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitValue() {
        return process.exitValue();
    }

    /** It stands still, as in a long pause of the machine under it. */
    void freeze() throws IOException {
        signal("-STOP");
    }

    void thaw() throws IOException {
        signal("-CONT");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        http.close();
    }

    private void signal(String name) throws IOException {
        var sent = new ProcessBuilder("kill", name, Long.toString(process.pid())).start();
        if (sent.onExit().join().exitValue() != 0) {
            throw new IOException("no signal " + name);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
