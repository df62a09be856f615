package org.copydesk.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.copydesk.security.FormLimit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts a form whose length is not told beforehand while it is read: beyond the limit it is a 413. Where it is told, the door
 * refuses it unread.
 */
class FormLength {
    private final FormLimit limit;
    private final ProblemAnswer answer;

    FormLength(FormLimit limit, ProblemAnswer answer) {
        this.limit = limit;
        this.answer = answer;
    }

    @ServerRequestFilter(preMatching = true)
    void count(ContainerRequestContext request) {
        boolean untold = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null;
        if (untold && request.getMediaType() != null && !answer.isForPrograms()) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit.bytes()));
        }
    }

    /** Ends with a refusal once more than {@code left} bytes were read; the rest is read and forgotten, as browsers want it. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return counted(super.read(bytes, offset, length));
        }

        private int counted(int count) throws IOException {
            left -= Math.max(0, count);
            if (left < 0) {
                in.transferTo(OutputStream.nullOutputStream());
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return count;
        }
    }
}
