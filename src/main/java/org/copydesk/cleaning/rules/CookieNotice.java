package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** A notice about cookies, privacy, terms or the rights in the page. A story about cookies names the site's readers less closely. */
@Singleton
public final class CookieNotice extends NoticeRule {

    public CookieNotice() {
        super("cookie-notice", "a notice of the site about cookies or rights, not part of the story",
                """
                        (?:we|this (?:site|website|page)|our (?:site|website|partners)|[\\w.]{2,30}\\.(?:com|org|net)) (?:and our (?:\\d+ )?partners )?uses? (?:essential |necessary )?cookies\\b.*\
                        |we and our (?:\\d+ )?partners (?:store|process|use|share)\\b.*\
                        |by (?:continuing|using|browsing|clicking)\\b.{0,80}\\b(?:cookies|privacy policy|terms of (?:use|service))\\b.*\
                        |(?:accept|reject|manage|allow|decline|change|update)(?: all| optional| your| my)*(?: cookies?)?(?: cookies| preferences| choices| settings| consent)[.!]?\
                        |cookie (?:policy|settings|preferences|consent|notice)[.!]?|privacy (?:policy|notice|settings)(?: .{0,60})?\
                        |we (?:value|respect|care about) your privacy\\b.*|your privacy (?:choices|settings|matters)\\b.*|do not sell my (?:personal )?info\\w*\
                        |terms (?:of (?:use|service)|and conditions|& conditions)(?: .{0,60})?\
                        |(?:©|\\(c\\)|copyright)\\s.{0,120}|.{0,40}\\ball rights reserved\\b.{0,140}\
                        |this (?:material|content) may not be (?:published|reproduced)\\b.*""",
                "accept|decline|i agree|ok|got it|learn more|manage (?:options|settings)|more information");
    }
}
