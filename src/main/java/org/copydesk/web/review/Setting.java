package org.copydesk.web.review;

/**
 * Where a form stands, which it tells the desk so that the answer fits there.
 *
 * @param base the state of the article that the form is made from
 * @param screen the page: {@code review} or {@code quotes}
 * @param at the number of the stretch; 0 where there are none
 * @param close the address of the same page with the form closed
 */
public record Setting(long article, String base, String screen, View view, Show show, int at, String close) {}
