package org.copydesk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the desk says where a status is all that is known. */
enum ProblemWords {
    UNREADABLE(400, "This could not be read", "The form was too old, or the request is not one that the desk understands.",
            "Nothing was changed. Go back, copy what you typed, load the page again, and send it once more."),
    SIGNED_OUT(401, "Sign in first", "The desk does not know who asks.",
            "Nothing was changed. Sign in and do it again; what you typed is still on the page that you came from."),
    NOT_YOURS(403, "Not open to your role", "Your role does not allow this.",
            "Nothing was changed. A chief or an admin can do it, or give you the role."),
    ABSENT(404, "There is nothing here", "This address leads to nothing on this desk.",
            "The article may have another number, or the link may be incomplete."),
    OTHER_METHOD(405, "Not like this", "This address does not take this kind of request.",
            "Nothing was changed. Go back and use the page's own buttons."),
    NOT_OFFERED(406, "Not in this form", "The desk cannot answer in the form that was asked for.", "Ask for another one."),
    CONFLICT(409, "Somebody was there first", "This meets something that was changed in the meantime.",
            "Nothing was changed. Look at it as it is now and choose."),
    GONE(410, "It has been taken away", "What was here has been removed, and its address leads to nothing else.",
            "Nothing was changed."),
    STALE(412, "The article has moved on", "It was changed since you opened it.",
            "Nothing was changed. Open it as it is now and do it again."),
    TOO_LARGE(413, "Too large", "What was sent is larger than the desk takes in at once.",
            "Nothing was taken in. Send fewer files at once, or a shorter text."),
    OTHER_TYPE(415, "Of a kind that is not taken in", "The desk does not take content of this type here.",
            "Nothing was changed. Send it in one of the known formats."),
    UNACCEPTABLE(422, "That cannot be", "The request was understood, but it cannot be done like this.",
            "Nothing was changed. Go back, mend what is named, and send it again."),
    NO_BASE(428, "Say what it is based on", "A write to an article must name its state as If-Match.",
            "Nothing was changed."),
    TOO_OFTEN(429, "Too many tries", "There were too many failed tries to sign in.", "Wait a little, then try again."),
    BROKEN(500, "That went wrong here", "The desk made a mistake of its own; it was written to its log.",
            "What was saved before is still there. Try again; if it happens again, tell whoever runs the desk the time."),
    OVERLOADED(503, "Not ready yet", "The desk is starting or too busy.", "Nothing was changed. Try again in a moment.");

    private final int status;
    private final String title;
    private final String detail;
    private final String advice;

    ProblemWords(int status, String title, String detail, String advice) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.advice = advice;
    }

    /** The words for {@code status}; those of its class where it has none of its own. */
    static ProblemWords of(int status) {
        return Arrays.stream(values())
                .filter(words -> words.status == status)
                .findFirst()
                .orElse(status < 500 ? UNREADABLE : BROKEN);
    }

    Problem problem(int actualStatus) {
        return new Problem(actualStatus, title, detail, advice, List.of(), Map.of());
    }
}
