package org.copydesk.cleaning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.Lines;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * A pointer to another story ("See also …", "READ MORE: …"), in a line of its own or torn into a paragraph. Inside a paragraph
 * it ends where the next sentence begins: at a stop, or where a capital follows a small word. "See also" in running text
 * ("see also the annex") is not one: it begins with a small letter.
 */
@Singleton
public final class Teaser implements CleaningRule {
    private static final int LONGEST_LINE = 240;
    /** How far around names are looked up, in UTF-16 units. */
    private static final int NEAR = 15_000;
    /** Shorter than this, in UTF-16 units, what follows is no sentence. */
    private static final int REST = 20;
    /** In UTF-16 units: the shortest sentence that a pronoun opens ("He left.", without its first word). */
    private static final int SHORTEST = 5;
    private static final String CALL = "(?:see also|(?:also )?read(?: more| also| next| on| now| this| the full story)?|also read|must read|more on this(?: story| topic)?"
            + "|related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|topics?|reading|video|links?))?|more (?:from|stories|news|coverage)|watch(?: (?:now|live|more|video|also))?"
            + "|listen(?: now)?|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|trending(?: now)?|most read|editor['’]?s['’]? picks?"
            + "|explainer|analysis|factbox|timeline|gallery|podcast|live|quiz|in (?:pictures|photos)|in case you missed it|more|full story|further reading|top stories)";
    private static final Pattern LINE = Pattern.compile("(?:[>»►▶→•*\\[(-]+\\s*)?" + CALL
            + "\\s*(?:[:|»>–—►▶→-]+\\s*|\\s{2,})\\S.*"
            + "|(?:[>»►▶→•*\\[(-]+\\s*)?(?:see also|read (?:also|more|next)|also read|must read|don['’]t miss)\\b\\W*.*"
            + "|(?:related (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|topics)|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:stories|news|on this story|from .{2,40})"
            + "|recommended(?: for you| stories)?|trending(?: now)?|most read|editor['’]?s['’]? picks?|top stories|further reading|more on this(?: story| topic)?)\\W*"
            + "|(?:click here|tap here)(?: to| for)\\b.{0,120}|continue reading\\b.{0,80}|read (?:the )?(?:full|original|rest|whole)\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[.!?…”\"’']\\s{0,3}|^)[\\[(]?(?:(?:See also|SEE ALSO|Also read|ALSO READ|Read also|READ ALSO)(?:\\s*:\\s*|\\s{1,3})(?=\\p{Lu}|[\"“‘'\\d])"
                    + "|(?:READ MORE|Read more|Read More|READ NEXT|READ|RELATED|Related|Related stor(?:y|ies)|Related articles?|RELATED STOR(?:Y|IES)|RELATED ARTICLES?|WATCH|Watch|MORE|DON['’]T MISS|Don['’]t miss"
                    + "|MUST READ|Must read|More on this|MORE ON THIS|Recommended|RECOMMENDED|You may also like|YOU MAY ALSO LIKE|Trending|TRENDING|Most read|Click here|Listen|LISTEN|In pictures|IN PICTURES|Explainer|EXPLAINER|Gallery|GALLERY|Factbox|FACTBOX|More on this story|MORE ON THIS STORY|Read now|READ NOW|Also watch|ALSO WATCH)\\s*[:|»>–—-]\\s*)");
    private static final Set<String> OPENERS = Set.of("The", "A", "An", "He", "She", "It", "They", "We", "In", "On", "At",
            "But", "And", "This", "That", "These", "Those", "There", "His", "Her", "Their", "Its", "For", "With", "From",
            "After", "Before", "While", "When", "As", "Since", "Earlier", "Last", "Officials", "Some", "Many", "Most",
            "However", "Meanwhile", "Asked", "Both", "Under", "Authorities", "Police", "No", "If", "About", "More", "By", "One",
            "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Not", "All", "Nobody", "Everyone",
            "Another", "Other", "Several", "Few", "Only", "Among", "According", "Because", "Although", "Though", "During",
            "Until", "What", "Who", "Where", "Such", "Each", "Every", "Neither", "Even", "Also", "Then", "Now", "You", "I",
            "Our", "My", "To", "Of", "Yet", "So", "Nor", "Or", "Critics", "Analysts", "Experts", "Residents", "Prosecutors",
            "Witnesses", "Doctors", "Unions", "Organisers", "Organizers");

    /** Words that the next belongs to. */
    private static final Set<String> BOUND = Set.of("in", "at", "of", "for", "from", "to", "on", "with", "the", "a", "an", "by",
            "near", "into", "and");
    private static final Set<String> VERBS = Set.of("said", "says", "told", "added", "has", "have", "had", "was", "were", "is",
            "are", "will", "would");

    @Override
    public String name() {
        return "teaser";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var fixes = new ArrayList<Fix>();
        for (var line = 0; line < lines.count(); line++) {
            if (lines.blank(line)) {
                continue;
            }
            if (lines.length(line) <= LONGEST_LINE && alone(lines, line)) {
                fixes.add(fix(lines.without(line, line), Severity.MINOR));
            } else {
                inside(lines, line, fixes);
            }
        }
        return fixes;
    }

    private static boolean alone(Lines lines, int line) {
        var content = lines.content(line);
        return LINE.matcher(content).matches() && lines.previousFull(line) >= 0 && !wrapped(lines, line)
                && !lines.credited(line)
                && ends(near(lines, line), content, 0) == content.length();
    }

    /** The article around a line: of long copy only a part, so that its cost stays linear. */
    private static String near(Lines lines, int line) {
        var at = lines.span(line).start();
        return lines.text().substring(Math.max(0, at - NEAR), Math.min(lines.text().length(), at + NEAR));
    }

    /** Whether the line runs on from the one before: then it is prose that happens to begin like a teaser. */
    private static boolean wrapped(Lines lines, int line) {
        return lines.full(line - 1) && lines.length(line - 1) > 50
                && Character.isLowerCase(lines.text().charAt(lines.span(line).start()));
    }

    private void inside(Lines lines, int line, List<Fix> fixes) {
        var span = lines.span(line);
        var content = lines.content(line);
        var found = INSIDE.matcher(content);
        for (var at = 0; at < content.length() && found.find(at);) {
            var end = ends(near(lines, line), content, found.end());
            var from = found.start();
            if (end == content.length()) {
                while (from > 0 && content.charAt(from - 1) == ' ') {
                    from--;
                }
            }
            fixes.add(fix(new Span(span.start() + from, span.start() + end), Severity.MAJOR));
            at = Math.max(end, found.end());
        }
    }

    private Fix fix(Span span, Severity severity) {
        return new Fix(span, "", name(), ErrorCategory.BOILERPLATE, severity,
                "a pointer to another story, torn in by the page");
    }

    /**
     * Where the teaser that is under way at {@code from} ends: before the next whole sentence, its blanks taken along. Without a
     * stop between them that is before a quotation, before a usual first word, or before a capital that the article has
     * elsewhere too.
     */
    private static int ends(String article, String text, int from) {
        if (!closed(text)) {
            return text.length();
        }
        var words = 0;
        var weak = 0;
        for (var at = from + 1; at + SHORTEST < text.length(); at++) {
            var c = text.charAt(at);
            if (".!?])".indexOf(c) >= 0 && text.charAt(at + 1) == ' ' && at - from > 3 && !abbreviation(text, at)) {
                var capital = firstCapital(text, from, at);
                return weak > 0 && weak < capital ? weak : capital < at ? capital : weak > 0 ? weak : blanks(text, at + 1);
            }
            if (c != ' ' || text.charAt(at - 1) == ' ' || ++words < 3) {
                continue;
            }
            if (opens(text, at + 1)) {
                return at + 1;
            }
            if (at + REST < text.length() && weak == 0 && Character.isUpperCase(text.charAt(at + 1))
                    && known(article, text, at + 1)) {
                weak = BOUND.contains(before(text, at)) ? blanks(text, at + 1 + word(text, at + 1).length()) : at + 1;
            }
        }
        var capital = firstCapital(text, from, text.length());
        return weak > 0 && weak < capital ? weak : capital;
    }

    /** Whether a sentence begins at {@code at}: with an opening mark, a usual first word before a small one, or a name before its verb. */
    private static boolean opens(String text, int at) {
        var c = text.charAt(at);
        if ((c == '"' || c == '“') && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1))) {
            return true;
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        var first = word(text, at);
        var next = word(text, blanks(text, at + first.length()));
        var goesOn = next.isEmpty() ? first.equals("A") || first.equals("The") : Character.isLowerCase(next.charAt(0));
        return OPENERS.contains(first) && (goesOn || first.equals("The") || first.equals("A") || first.equals("An"))
                || VERBS.contains(next) && Character.isLowerCase(text.charAt(at - 2));
    }

    private static String before(String text, int blank) {
        return text.substring(text.lastIndexOf(' ', blank - 1) + 1, blank);
    }

    /** Whether the article has the capitalised word at {@code at}, or the one behind it, at least twice: a name of its own. */
    private static boolean known(String article, String text, int at) {
        var first = word(text, at);
        var next = word(text, blanks(text, at + first.length()));
        return elsewhere(article, first) || small(text, at - 2) && !next.isEmpty() && Character.isUpperCase(next.charAt(0))
                && elsewhere(article, next);
    }

    /** Whether the article has {@code word} at least twice. */
    private static boolean elsewhere(String article, String word) {
        if (word.length() < 3) {
            return false;
        }
        var first = article.indexOf(word);
        return first >= 0 && article.indexOf(word, first + 1) >= 0;
    }

    /** The first capital behind a small word, three words on, before a small word and {@link #REST} units before {@code end}, where a sentence may begin; else {@code end}. */
    private static int firstCapital(String text, int from, int end) {
        var words = 0;
        for (var at = from + 1; at + REST < end; at++) {
            var capital = text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at));
            words += text.charAt(at) == ' ' ? 1 : 0;
            if (capital && words >= 3 && Character.isLowerCase(text.charAt(at - 2)) && small(text, at - 2)
                    && (small(text, blanks(text, at + word(text, at).length())) || introduced(text, at))) {
                return at;
            }
        }
        return end;
    }

    /** Whether a full name with a comma behind it stands at {@code at}: "Yuko Tanabe, a sociologist". */
    private static boolean introduced(String text, int at) {
        var second = blanks(text, at + word(text, at).length());
        var end = second + word(text, second).length();
        return end > second && Character.isUpperCase(text.charAt(second)) && text.startsWith(", ", end)
                && Character.isLowerCase(text.charAt(end + 2));
    }

    /** Whether the word that reaches to {@code end} begins small. */
    private static boolean small(String text, int end) {
        var start = text.lastIndexOf(' ', end) + 1;
        return Character.isLowerCase(text.charAt(start));
    }

    private static boolean closed(String text) {
        return ".!?\"”’'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean abbreviation(String text, int stop) {
        return stop >= 2 && (text.charAt(stop - 2) == '.'
                || text.charAt(stop - 2) == ' ' && Character.isUpperCase(text.charAt(stop - 1)));
    }

    private static String word(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static int blanks(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
