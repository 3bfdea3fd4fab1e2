package dev.ballast.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON body is UTF-8 without a byte order mark and holds a value. Jackson alone would skip the
 * mark, guess UTF-16, and hand {@code null} to the resource.
 */
@Provider
public class StrictBody implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        var bytes = context.getInputStream().readNBytes(StrictJson.LONGEST + 1);
        check(bytes);
        context.setInputStream(new ByteArrayInputStream(bytes));
        var entity = context.proceed();
        if (entity == null) {
            throw refused("the body is null", "send a JSON object");
        }
        return entity;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }

    private static void check(byte[] bytes) {
        if (bytes.length > StrictJson.LONGEST) {
            throw new Mistake(ErrorCode.TOO_LARGE, "The body is longer than 1 MiB.");
        }
        if (isBlank(bytes)) {
            throw refused("the body is empty", "send a JSON object");
        }
        if (bytes.length > 2
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            throw refused("the body begins with a byte order mark", "send UTF-8 without it");
        }
        for (var value : bytes) {
            if (value == 0) {
                throw refused("the body has a NUL byte", "send JSON in UTF-8");
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw refused("the body is not UTF-8", "send JSON in UTF-8");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (var value : bytes) {
            if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Mistake refused(String message, String fix) {
        return new Mistake(
                ErrorCode.UNREADABLE,
                "The body can't be read: " + message,
                Fault.at("", message, fix));
    }
}
