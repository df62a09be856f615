package org.copydesk.web.review;

import java.util.List;

/** A paragraph of the draft beside what it was made from. {@code reference} is empty where there is no reference text. */
public record SideRow(List<Ink> reference, List<Ink> original, List<Ink> draft) {}
