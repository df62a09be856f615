package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** Navigation: the trail of sections above a story ("Home > World > Asia"), menus, and links to top or back. */
@Singleton
public final class Crumbs extends NoticeRule {
    private static final String ITEM = "[\\p{L}\\d][\\p{L}\\d&'’. -]{0,28}";

    private static final String SECTION = "(?:home|news|world|politics|business|economy|sports?|opinion|culture|video|africa|asia|europe|americas?"
            + "|middle east|technology|tech|science|health|environment|climate|entertainment|lifestyle|travel|local|national|international|us|uk)";

    public Crumbs() {
        super("navigation", "navigation of the site, not part of the story",
                """
                        ITEM(?:\\s*[>»›→]\\s*ITEM)+\\s*[>»›→]?|home(?:\\s*[/|\\\\•·:]+\\s*ITEM)+|(?:SECTION)(?:\\s*[/|\\\\•·:]\\s*ITEM){1,4}|(?:SECTION)(?: (?:SECTION)){3,}\
                        |ITEM(?:\\s*[|•·]\\s*ITEM){2,}|(?:you are here|back to (?:top|home|all|the top)|skip to (?:main )?(?:content|navigation))\\b.{0,60}\
                        |(?:previous|next) (?:article|story|post|page)\\b.{0,100}|(?:toggle|open|close|main) (?:menu|navigation|search)\\W*\
                        |(?:filed under|tags?|topics?|posted in|categories|in this article)\\s*:.{0,160}|tags|menu|(?:log|sign) in\\W*|search\\W*"""
                        .replace("ITEM", ITEM)
                        .replace("SECTION", SECTION),
                "home|menu|search|login|log in|sign in|news|world|politics|business|sport|sports|opinion|culture|video|more");
    }

    @Override
    protected boolean applies(org.copydesk.cleaning.Lines lines, int line) {
        return lines.length(line) <= 170;
    }
}
