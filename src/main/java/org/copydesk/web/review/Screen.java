package org.copydesk.web.review;

import java.util.Optional;

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

    /** The answer to an act refused for a reason that no form can mend; empty where a page of its own has to say it. */
    Optional<Response> told(Request request, String words);
}
