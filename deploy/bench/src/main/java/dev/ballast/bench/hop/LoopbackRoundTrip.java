package dev.ballast.bench.hop;

import dev.ballast.bench.Measurement;
import dev.ballast.bench.Turns;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;

/**
 * Two round trips on loopback, one to the broker and one from it: nothing over Kafka can be faster.
 */
final class LoopbackRoundTrip {
    private static final int TRIPS = 20_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private LoopbackRoundTrip() {}

    static Measurement measure() throws IOException, InterruptedException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var echo = Thread.ofPlatform().start(() -> echo(server));
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                socket.setTcpNoDelay(true);
                turn(socket);
                var turns = new ArrayList<Double>();
                for (var turn = 0; turn < Turns.LEAST; turn++) {
                    turns.add(turn(socket));
                }
                return Measurement.of("two round trips on loopback", "ms", turns);
            } finally {
                echo.join();
            }
        }
    }

    private static double turn(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var out = socket.getOutputStream();
        var began = System.nanoTime();
        for (var trip = 0; trip < TRIPS; trip++) {
            out.write(1);
            if (in.read() < 0) {
                throw new IOException("the echo ended");
            }
        }
        return 2 * (System.nanoTime() - began) / NANOS_PER_MILLI / TRIPS;
    }

    private static void echo(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.setTcpNoDelay(true);
            var in = socket.getInputStream();
            var out = socket.getOutputStream();
            for (var next = in.read(); next >= 0; next = in.read()) {
                out.write(next);
            }
        } catch (IOException e) {
            // The other side sees it too, and says so.
        }
    }
}
