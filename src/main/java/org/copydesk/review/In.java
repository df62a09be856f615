package org.copydesk.review;

/** Which text a span sent by somebody counts in. */
public enum In {
    VERSION, DRAFT
}
