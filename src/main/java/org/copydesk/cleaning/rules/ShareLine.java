package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** Buttons to share, print, like or follow, alone or in a row, with or without their counts. */
@Singleton
public final class ShareLine extends NoticeRule {
    private static final String SITE = "(?:facebook|twitter|x|linkedin|whatsapp|e-?mail|print|pinterest|reddit|telegram|copy(?: link)?|"
            + "messenger|tumblr|vk|viber|line|instagram|youtube|tiktok|threads|bluesky|flipboard|tweet|pin|like|save|bookmark|more)";

    public ShareLine() {
        super("share-line", "buttons of the site to share or follow, not part of the story",
                """
                        (?:share|tweet|pin|print|like|send|e-?mail)(?: this| the| to| on| with| via)*(?: (?:article|story|page|post|news|friends?|others?))?(?: (?:on|via|with|to))?\
                        (?:[\\s:|/,•·-]*(?:and |or )?SITE)*[\\s:.!]*\
                        |SITE(?:[\\s:|/,•·-]+(?:and |or )?SITE){1,}\\W*\
                        |(?:\\d[\\d.,]*k? (?:shares?|likes?|views?|reads?|retweets?|reactions?)|(?:shares?|likes?|views?|reads?|retweets?|reactions?)[\\s:|]*\\d[\\d.,]*k?)(?:\\s*[|•·].{0,30})?\
                        |(?:follow|find|like|join) (?:us|me|\\S{2,20}) on (?:SITE)(?:[\\s,/&]*(?:and |or )?SITE)*\\b.{0,40}\
                        |share (?:this|on|via|your)\\b.{0,60}|click to (?:share|e-?mail|print|tweet)\\b.{0,60}|copy link\\W*\
                        |(?:save|bookmark|print|gift|send)(?: this)?(?: (?:article|story|page|for later))\\W*|(?:save|bookmark) (?:this )?for later\\W*\
                        |follow @?\\S{2,30}(?: on (?:SITE))?\\W*\
                        |listen to (?:this )?(?:article|story)\\b.{0,30}|\\d{1,3} ?-?min(?:ute)?s? read\\W*"""
                        .replace("SITE", SITE),
                SITE + "|share|\\d{1,6}");
    }
}
