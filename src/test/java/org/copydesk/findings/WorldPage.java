package org.copydesk.findings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.copydesk.findings.Damage.Wound;
import org.copydesk.findings.WorldDamage.Harm;
import org.copydesk.text.Span;

/** What pages and encodings leave in the stories of {@link Story}. */
final class WorldPage {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String[] TITLES = {"Three charts that explain the price of olive oil",
            "Cyclist, 88, rides length of the Danube",
            "How the new ferry timetable will work", "Toddler found asleep in baker's van",
            "What we know about the missing trawler", "Fans queue overnight for final tickets",
            "Opinion: Let the trams run at night"};
    private static final String[] CAPTIONS = {"Volunteers fill sandbags in the town of Orlea on Monday. [Ana Petrov/Reuters]",
            "FILE PHOTO: A tanker leaves the port of Marra, June 3, 2021. REUTERS/Jon Aske",
            "A woman sells lemons at a market in Tarsos, Oct. 2, 2019. (AP Photo/Niko Laine)",
            "The old customs house in Valden is seen in this undated photo. Photograph: Lena Ohm/AFP",
            "Children play beside the new well in Okoro. (Photo: Handout)"};
    private static final String[] TEASERS = {"See also: ", "READ MORE: ", "Read more: ", "Related: ", "Watch: ", "WATCH | ",
            "ALSO READ: ", "More on this story: ", "Recommended: ", "You may also like: ", "Listen: ", "RELATED STORY: ",
            "Explainer: ", "In pictures: ", "Don't miss: ", "See also "};

    private WorldPage() {}

    static void kinds(Map<String, Harm> kinds) {
        line(kinds, "layout", "|", "| | |", "***", "* * *", "——————", "=====", "_ _ _", "• • •", "~~~~~");
        line(kinds, "comment-box", "0 Comments", "Leave a comment", "Join the conversation", "Log in to leave a comment",
                "Post a comment", "Comments are closed.", "View comments (27)", "Add a comment...",
                "Your email address will not be published.");
        line(kinds, "newsletter-box", "Sign up here for our Morning Briefing", "Get our free weekly newsletter",
                "Subscribe now to get unlimited access", "Enter your email to receive breaking news alerts",
                "Never miss a story: sign up for our newsletter", "Get the latest headlines in your inbox every morning",
                "Sign up to First Edition, our free daily newsletter",
                "By signing up you agree to our terms and privacy policy.");
        line(kinds, "cookie-box", "This site uses cookies to give you the best experience.", "Accept all cookies",
                "We and our partners store and access information on your device.", "Manage your cookie preferences",
                "We use cookies and similar technologies. Read our Cookie Policy.");
        line(kinds, "share-box", "Share this story", "Share", "Share on X", "Tweet", "Copy link", "Share via email",
                "Print this page",
                "Facebook Twitter WhatsApp Email", "Follow us on Facebook and Instagram", "Share this with friends",
                "Save article",
                "Follow @daybreaknews on X");
        line(kinds, "advert", "Advertisement", "ADVERTISEMENT", "- Advertisement -", "Article continues below this ad",
                "Sponsored",
                "PAID CONTENT", "Story continues below", "Ad", "Scroll to continue reading", "[Advertisement]");
        kinds.put("crumb-trail", (story, random) -> List.of(new Wound(new Span(0, 0), pick(random, "Home > World > Asia",
                "News / World / Europe", "Home » Africa » West Africa", "You are here: Home / News", "Home | News | Politics",
                "World › Americas", "Home News World Business Sport") + "\n\n", false)));
        kinds.put("time-at-headline", WorldPage::time);
        kinds.put("teaser-line", (story, random) -> lines(story, pick(random, TEASERS) + pick(random, TITLES)));
        kinds.put("teaser-in-paragraph", WorldPage::inside);
        kinds.put("headline-glued", (story, random) -> glued(story, pick(random, TITLES)));
        kinds.put("caption-glued", (story, random) -> glued(story, pick(random, CAPTIONS)));
        kinds.put("caption-line", (story, random) -> lines(story, pick(random, CAPTIONS)));
        kinds.put("wrong-charset", WorldPage::charset);
        kinds.put("entity-left", WorldPage::entities);
        kinds.put("sign-unseen", WorldPage::unseen);
        kinds.put("space-odd", WorldPage::spaces);
        kinds.put("line-broken", WorldPage::broken);
    }

    private static void line(Map<String, Harm> kinds, String kind, String... lines) {
        kinds.put(kind, (story, random) -> lines(story, pick(random, lines)));
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<Wound> lines(Story story, String line) {
        return story.paragraphs().stream().map(at -> new Wound(new Span(at, at), line + "\n\n", false)).toList();
    }

    private static List<Wound> glued(Story story, String line) {
        return story.paragraphs().stream().map(at -> new Wound(new Span(at, at), line + "\n", false)).toList();
    }

    private static List<Wound> time(Story story, Random random) {
        var end = story.text().indexOf('\n');
        return List.of(new Wound(new Span(end, end),
                pick(random, " 12:45", " 3 Oct 2024 | 11:20", " 2 hrs ago", " Oct 14, 2025, 7:31 AM EDT",
                        " 14.03.2025 16:22", "Last updated 5 hours ago", " 11/30 08:15", " — 18 June 2025 09:04 BST",
                        " Wed 4 Jun 2025 12.03 CEST",
                        " 2025/06/04 21:10", "Published: 07:00, 2 May 2025", " [Updated 10:15 p.m.]"),
                false));
    }

    /** A teaser between two sentences of one paragraph. */
    private static List<Wound> inside(Story story, Random random) {
        var words = pick(random, TEASERS) + pick(random, TITLES) + " ";
        return story.matches("(?<=\\p{Ll}{3}\\. )(?=\\p{Lu}\\p{Ll}+ )")
                .stream()
                .map(place -> new Wound(new Span(place.start(), place.start()), words, false))
                .toList();
    }

    private static List<Wound> charset(Story story, Random random) {
        var twice = random.nextInt(3) == 0;
        var wounds = new ArrayList<Wound>();
        for (var place : story.matches("[^\\x00-\\x7F\\n]|(?<=\\p{L})'(?=\\p{L})")) {
            var sign = place.group().equals("'") ? "’" : place.group();
            var once = misread(sign);
            var wrong = twice ? misread(once) : once;
            if (!wrong.contains("\uFFFD")) {
                wounds.add(new Wound(new Span(place.start(), place.end()), wrong, false));
            }
        }
        return wounds;
    }

    private static String misread(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
    }

    private static List<Wound> entities(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        var form = random.nextInt(4);
        for (var place : story.matches("[“”—é'&\"]")) {
            var sign = place.group();
            var code = (int) sign.charAt(0);
            var named = Map
                    .of("“", "&ldquo;", "”", "&rdquo;", "—", "&mdash;", "é", "&eacute;", "'", "&apos;", "&", "&amp;", "\"",
                            "&quot;")
                    .get(sign);
            wounds.add(new Wound(new Span(place.start(), place.end()), form == 0
                    ? named
                    : form == 1
                            ? "&#" + code + ";"
                            : form == 2 ? "&#x" + Integer.toHexString(code) + ";" : named.replace("&", "&amp;"),
                    false));
        }
        return wounds;
    }

    private static List<Wound> unseen(Story story, Random random) {
        var sign = pick(random, "\u00AD", "\u200B", "\u200E", "\u2060", "\uFEFF", "\u200D", "\u202A");
        return story.matches("(?<=\\p{Ll}{2})(?=\\p{Ll}{2})")
                .stream()
                .map(place -> new Wound(new Span(place.start(), place.start()), sign, false))
                .toList();
    }

    private static List<Wound> spaces(Story story, Random random) {
        var space = pick(random, "\u00A0", "\u202F", "\u2003", "\t", "\u3000", "\u2002", " \u00A0");
        return story.matches("(?<=\\p{Ll}) (?=\\p{Ll})")
                .stream()
                .map(place -> new Wound(new Span(place.start(), place.end()), space, false))
                .toList();
    }

    private static List<Wound> broken(Story story, Random random) {
        return story.matches("(?<=[^\\n]{40}\\p{L}) (?=\\p{L}[^\\n]{40})")
                .stream()
                .map(place -> new Wound(new Span(place.start(), place.end()), "\n", false))
                .toList();
    }
}
