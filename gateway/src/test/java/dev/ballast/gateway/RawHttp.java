package dev.ballast.gateway;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte for byte: clients repair what must not be repaired here. */
final class RawHttp {

    /** The status, and everything that came. */
    record Answer(int status, String whole) {

        String text() {
            var end = whole.indexOf("\r\n\r\n");
            return end < 0 ? "" : whole.substring(end + 4);
        }
    }

    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    static Answer get(String path, String credential) {
        return send("GET " + path + " HTTP/1.1", "Authorization: Bearer " + credential);
    }

    /** The lines of the head as they are; the connection is closed by the gateway's answer. */
    static Answer send(String... head) {
        var request = String.join("\r\n", head) + "\r\nHost: test\r\nConnection: close\r\n\r\n";
        return exchange(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Answer exchange(byte[] request) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            var whole = read(socket);
            var status = whole.length() < 12 ? 0 : Integer.parseInt(whole.substring(9, 12));
            return new Answer(status, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A refused request may be cut while it is still being sent.
    private static String read(Socket socket) {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (IOException e) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
