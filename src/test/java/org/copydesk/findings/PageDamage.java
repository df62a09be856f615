package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.copydesk.findings.Damage.Damager;
import org.copydesk.findings.Damage.Wound;
import org.copydesk.text.Span;

/** What a web page leaves in a story. */
final class PageDamage {
    private static final List<String> TEASERS = List.of("See also  Ten ways to cook a turnip",
            "READ MORE: Farmers fear a dry spring after mild winter",
            "Related: The hidden cost of cheap flights", "Read also: What the new pension rules mean for you",
            "RELATED ARTICLES: How a village saved its pub",
            "Don't miss: The best beaches for dogs", "Watch: Moose walks into supermarket in Alaska");
    private static final List<String> HEADLINES = List.of("Moose walks into supermarket, buys nothing",
            "What will the new budget mean for families?",
            "A fisherman mends his nets in the harbour of Almeras on May 4", "Five things to know about the lunar eclipse",
            "Why your coffee may soon cost twice as much");

    private PageDamage() {}

    static void kinds(Map<String, Damager> kinds) {
        kinds.put("layout-line", (text, random) -> line(text, random, pick(random, "|", "| |", "* * *", "----------", "___")));
        kinds.put("crumbs", (text, random) -> new Wound(new Span(0, 0),
                pick(random, "Home > News > World", "Home / Politics / Elections", "News » Europe » Economy") + "\n\n", false));
        kinds.put("timestamp", PageDamage::timestamp);
        kinds.put("comment-form", (text, random) -> end(text, pick(random,
                "Leave a Reply\n\nYour email address will not be published. Required fields are marked *",
                "Leave a comment\n\nName *\n\nEmail *\n\nPost Comment",
                "Be the first to comment", "You must be logged in to post a comment.")));
        kinds.put("newsletter",
                (text, random) -> line(text, random,
                        pick(random, "Sign up for our daily newsletter", "Subscribe to our newsletter and never miss a story",
                                "Get the day's top stories delivered to your inbox", "Enter your email address to subscribe")));
        kinds.put("cookie-notice",
                (text, random) -> line(text, random,
                        pick(random, "We use cookies to improve your experience. By continuing you accept our privacy policy.",
                                "This website uses cookies. Learn more",
                                "By using this site you agree to our use of cookies.")));
        kinds.put("share-line", (text, random) -> line(text, random, pick(random, "Share on Facebook Twitter WhatsApp",
                "Share this article", "Facebook | Twitter | Email", "Follow us on Twitter")));
        kinds.put("advertisement", (text, random) -> line(text, random,
                pick(random, "ADVERTISEMENT", "Advertisement", "Story continues below advertisement", "Sponsored content")));
        kinds.put("teaser-alone", (text, random) -> line(text, random, TEASERS.get(random.nextInt(TEASERS.size()))));
        kinds.put("teaser-inside", PageDamage::teaserInside);
        kinds.put("stray-line", PageDamage::strayLine);
        kinds.put("mojibake", PageDamage::mojibake);
        kinds.put("entity", PageDamage::entity);
        kinds.put("invisible", (text, random) -> inWord(text, random, pick(random, "\u00AD", "\u200B", "\uFEFF")));
        kinds.put("odd-space", (text, random) -> blank(text, random, pick(random, "\u00A0", "  ", "\u2009", "\t", "   ")));
        kinds.put("broken-line", (text, random) -> blank(text, random, "\n"));
    }

    static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    /** Where paragraphs begin, without the headline. */
    static List<Integer> paragraphs(String text) {
        var starts = new ArrayList<Integer>();
        for (var at = text.indexOf("\n\n"); at >= 0 && at + 2 < text.length(); at = text.indexOf("\n\n", at + 2)) {
            starts.add(at + 2);
        }
        return starts;
    }

    static int paragraph(String text, Random random) {
        var starts = paragraphs(text);
        return starts.get(1 + random.nextInt(starts.size() - 1));
    }

    private static Wound line(String text, Random random, String line) {
        var at = paragraph(text, random);
        return new Wound(new Span(at, at), line + "\n\n", false);
    }

    private static Wound end(String text, String lines) {
        return new Wound(new Span(text.length(), text.length()), "\n" + lines + "\n", false);
    }

    private static Wound timestamp(String text, Random random) {
        var end = text.indexOf('\n');
        return new Wound(new Span(end, end), pick(random, " 02/04 06:20", " 4 hours ago", " Updated: 12 May 2024, 14:05 GMT",
                " 2024-03-11 09:15", "Published 5 June 2023 at 10:40"), false);
    }

    private static Wound teaserInside(String text, Random random) {
        var start = paragraph(text, random);
        var at = text.indexOf(". ", start);
        if (at < 0 || text.charAt(at - 2) == '.' || text.charAt(at - 3) == ' ' || text.startsWith("Dr", at - 2)
                || text.indexOf("\n", start) < at) {
            return null;
        }
        return new Wound(new Span(at + 2, at + 2), TEASERS.get(random.nextInt(TEASERS.size())) + " ", false);
    }

    private static Wound strayLine(String text, Random random) {
        var at = paragraph(text, random);
        var end = text.indexOf('\n', at);
        return end - at < 150
                ? null
                : new Wound(new Span(at, at), HEADLINES.get(random.nextInt(HEADLINES.size())) + "\n", false);
    }

    private static Wound mojibake(String text, Random random) {
        var curly = text.indexOf('’') >= 0;
        var at = text.indexOf(curly ? '’' : '\'', random.nextInt(text.length() / 2));
        return at < 0 ? null : new Wound(new Span(at, at + 1), "â€™", false);
    }

    private static Wound entity(String text, Random random) {
        var curly = text.indexOf('’') >= 0;
        var at = text.indexOf(curly ? '’' : '\'', random.nextInt(text.length() / 2));
        return at < 0 ? null : new Wound(new Span(at, at + 1), curly ? "&rsquo;" : pick(random, "&#39;", "&#8217;"), false);
    }

    private static Wound inWord(String text, Random random, String sign) {
        var at = text.indexOf('e', text.length() / 4 + random.nextInt(text.length() / 2));
        return at < 0 || !Character.isLetter(text.charAt(at - 1)) ? null : new Wound(new Span(at, at), sign, false);
    }

    private static Wound blank(String text, Random random, String blank) {
        var at = text.indexOf(' ', paragraph(text, random) + 40 + random.nextInt(40));
        var small = at > 0 && Character.isLowerCase(text.charAt(at + 1)) && Character.isLetter(text.charAt(at - 1));
        return small && text.lastIndexOf('\n', at) < at - 40 ? new Wound(new Span(at, at + 1), blank, false) : null;
    }
}
