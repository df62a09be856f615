package org.copydesk.annotations;

import org.copydesk.review.Seen;

/** A target of an annotation that is one of the desk's articles: which, and which words of it. */
record Target(long article, Seen seen) {}
