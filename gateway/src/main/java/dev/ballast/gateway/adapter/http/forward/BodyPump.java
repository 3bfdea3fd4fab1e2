package dev.ballast.gateway.adapter.http.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;

/**
 * Copies a body at the pace of whoever takes it. By hand and not by pipeTo, which would end or
 * reset the other side before we can answer with a problem.
 */
final class BodyPump {

    private final ReadStream<Buffer> from;
    private final WriteStream<Buffer> to;
    private final long longest;
    private long copied;

    BodyPump(ReadStream<Buffer> from, WriteStream<Buffer> to, long longest) {
        this.from = from;
        this.to = to;
        this.longest = longest;
    }

    void run(Runnable tooLong, Runnable atEnd) {
        from.handler(chunk -> {
            copied += chunk.length();
            if (copied > longest) {
                from.handler(_ -> {}).endHandler(null); // the rest is read and dropped
                tooLong.run();
            } else {
                pass(chunk);
            }
        });
        from.endHandler(_ -> atEnd.run());
        from.resume();
    }

    private void pass(Buffer chunk) {
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(_ -> from.resume());
        }
    }
}
