package dev.ballast.gateway.adapter.http.signin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A browser has its refresh token in a cookie and sends no body, so no type of one either: Quarkus
 * takes that for bytes of any kind and would answer 415.
 */
@Provider
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
public class NoRefreshRequest implements MessageBodyReader<RefreshRequest> {

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.equals(RefreshRequest.class);
    }

    @Override
    public @Nullable RefreshRequest readFrom(
            Class<RefreshRequest> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (body.read() >= 0) {
            throw new NotSupportedException();
        }
        return null;
    }
}
