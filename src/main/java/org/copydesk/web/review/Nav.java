package org.copydesk.web.review;

import java.util.List;

/** What the list at the left of the review page offers: what to decide, what to look at, how. */
public record Nav(List<Choice> undecided, List<Choice> layers, List<Choice> views) {}
