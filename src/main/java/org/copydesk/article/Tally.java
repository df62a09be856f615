package org.copydesk.article;

/**
 * What an article's row keeps of its draft, so that a list is one indexed query.
 *
 * @param headline the first line of the draft, cut to {@link Headline#LONGEST}
 * @param quotes direct and mixed quotes, proposed and confirmed
 * @param scoreArrival and {@code scoreNow}: MQM, 0 to 100
 * @param untouched the share of version 0's words that no correction has touched, 0 to 1
 */
public record Tally(String headline, int words, int critical, int major, int minor, int quotes, int confirmed,
        double scoreArrival, double scoreNow,
        double untouched) {}
