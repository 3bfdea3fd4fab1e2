package dev.ballast.gateway.adapter.http.stream;

import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** The socket under a stream. */
final class StreamSocket {

    private static final int SEND_BUFFER_BYTES = 32 * 1024;

    private StreamSocket() {}

    /** With a small send buffer a slow listener is noticed before much was sent in vain. */
    static void narrow(HttpConnection connection) {
        if (connection instanceof ConnectionBase socket) {
            socket.channel().config().setOption(ChannelOption.SO_SNDBUF, SEND_BUFFER_BYTES);
        }
    }
}
