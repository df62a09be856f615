package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** The label that a page sets over or under an advertisement, or what is left of one. */
@Singleton
public final class AdvertisementLine extends NoticeRule {

    public AdvertisementLine() {
        super("advertisement-line", "a label of the site's advertising, not part of the story",
                """
                        \\W*(?:advertisements?|advertising|sponsored(?: content| links?| by .{0,40}| post)?|promoted(?: content| stor(?:y|ies))?\
                        |paid (?:content|post|advertisement|promotion)|ad|ads by \\S{1,20}|partner content)\\W*\
                        |(?:story|article|content) continues (?:below|after)\\b.{0,40}\
                        |\\W*(?:scroll down|scroll|continue|swipe)(?: down)? (?:to|for) (?:continue|read|more|keep)\\b.{0,30}\
                        |(?:skip|close|hide|report)(?: this)? ad(?:vertisement)?s?\\W*|\\W*advertisement\\W*(?:scroll|continue|story|skip|remove)\\b.{0,60}\
                        |(?:please )?(?:disable|turn off) your ad ?-?blocker\\b.*|why (?:am i seeing|do i see) this ad\\??""");
    }
}
