package org.copydesk.web.review;

import jakarta.ws.rs.core.Response;

import org.copydesk.review.Receipt;
import org.copydesk.review.Sheet;
import org.copydesk.web.review.Acts.Request;

/** A page from which acts are done, and how it answers them. */
interface Screen {

    /** The answer after an act: the page or what changed of it for htmx, the way to it for a plain form. */
    Response done(Request request, Sheet before, Receipt receipt);

    /** The answer to a refused act: the page with the form open in it. */
    Response again(Request request, Filling filling, int status);

    /** Words that change nothing on the page; for htmx only. */
    Response told(String words);
}
