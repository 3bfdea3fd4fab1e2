package dev.ballast.gateway.adapter.http.stream;

import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** The socket under a stream. */
record StreamSocket(HttpConnection connection) {

    private static final int SEND_BUFFER_BYTES = 32 * 1024;

    /** With a small send buffer a slow listener is noticed before much was sent in vain. */
    void narrow() {
        if (connection instanceof ConnectionBase socket) {
            socket.channel().config().setOption(ChannelOption.SO_SNDBUF, SEND_BUFFER_BYTES);
        }
    }

    /**
     * Closes at once. Vert.x would first write what waits, forever to a listener that takes
     * nothing, and a response that was reset never says that it is over.
     */
    void cut() {
        if (connection instanceof ConnectionBase socket) {
            // From below Vert.x's own handler.
            var _ = socket.channelHandlerContext().close();
        } else {
            var _ = connection.close();
        }
    }
}
