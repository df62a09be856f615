package org.copydesk.web.annotations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;

/** What is sent to the container or an annotation: JSON in UTF-8, not larger than allowed. */
final class AnnotationBody {

    private AnnotationBody() {}

    /**
     * @throws ClientErrorException 415 without a type, 413 if it is larger than {@code limit} bytes
     * @throws Unacceptable if it is no UTF-8
     */
    static String read(InputStream body, MediaType type, int limit) throws IOException {
        if (type == null) {
            throw new ClientErrorException(Response.Status.UNSUPPORTED_MEDIA_TYPE);
        }
        var bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unacceptable("", "JSON-LD is sent in UTF-8; this is not.");
        }
    }
}
