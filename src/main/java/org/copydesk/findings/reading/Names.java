package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the names of a paragraph: runs of capitalised words, with particles ("van der Berg") and initials ("George W. Bush")
 * inside, titles peeled off their front. At the beginning of a sentence an ordinary word is no name.
 */
final class Names {
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le",
            "van", "von", "der", "den",
            "ter", "ten", "bin", "ibn", "al", "el", "ben", "af", "av", "zu", "y", "e", "bint", "abu");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "gen", "sen", "rep", "gov",
            "sir", "dame", "lt", "col",
            "sgt", "capt", "judge", "justice", "pope", "sheikh", "cardinal", "archbishop", "king", "queen", "prince",
            "princess");

    private static final Set<String> CLAUSE = Set.of("that", "and", "but", "when", "while", "as", "after", "before", "because",
            "if", "where");
    private static final Set<String> WHO = Set.of("who", "whose", "whom");

    /** A surname with its article in small letters: "al-Gohary". */
    private static final Pattern ARTICLED = Pattern.compile("(?:al|el|ad|ar|as|ash|at|az|an)-\\p{Lu}.*");
    /** A Korean given name: before it stands a family name, whatever else that word means. */
    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
    private static final String DOUBLE = "\"“”";

    private final Tokens tokens;
    private final BitSet openings;
    private final List<Name> names = new ArrayList<>();

    private Names(Tokens tokens, BitSet openings) {
        this.tokens = tokens;
        this.openings = openings;
    }

    /** The names in order. {@code openings} has the tokens that begin a sentence or a quotation. */
    static List<Name> of(Tokens tokens, BitSet openings) {
        var names = new Names(tokens, openings);
        for (var i = 0; i < tokens.count();) {
            i = names.begins(i) ? names.read(i) : i + 1;
        }
        return List.copyOf(names.names);
    }

    private boolean begins(int i) {
        if (!tokens.capital(i)) {
            return false;
        }
        var word = tokens.lower(i);
        if (Lexicon.FUNCTION.contains(word) && !(word.equals("will") && !openings.get(i))) {
            return false;
        }
        if (HYPHENED.matcher(tokens.word(i + 1)).matches()) {
            return true;
        }
        return !openings.get(i) || !Lexicon.OPENERS.contains(word)
                || tokens.capital(i + 1) && !Lexicon.FUNCTION.contains(tokens.lower(i + 1));
    }

    private int read(int first) {
        var last = first;
        for (var next = follow(last); next > last; next = follow(last)) {
            last = next;
        }
        var from = first;
        if (openings.get(first) && first < last && Lexicon.OPENERS.contains(tokens.lower(first))
                && !Lexicon.TITLE_PARTS.contains(tokens.lower(first))
                && !HYPHENED.matcher(tokens.word(first + 1)).matches()
                && !Lexicon.TITLES.contains(tokens.lower(first))) {
            from = first + 1;
        }
        var begin = peel(from, last);
        if (begin <= last) {
            var words = new ArrayList<String>();
            for (var i = begin; i <= last; i++) {
                if (!tokens.isMark(i) && !(i > begin && quoted(i))) {
                    words.add(tokens.word(i));
                }
            }
            var title = title(from, begin);
            names.add(new Name(tokens.span(begin, last), begin, last, words, title, person(begin, last, words, title),
                    openings.get(begin)));
        }
        return last + 1;
    }

    /** The token that the name goes on with behind {@code last}, or {@code last} where it ends. */
    private int follow(int last) {
        var next = last + 1;
        if (tokens.is(next, '.') && tokens.glued(next) && tokens.word(last).length() == 1 && tokens.capital(next + 1)
                && !Lexicon.FUNCTION.contains(tokens.lower(next + 1))
                || HONORIFICS.contains(tokens.lower(last)) && tokens.is(next, '.')) {
            return tokens.capital(next + 1) ? next + 1 : last;
        }
        if (tokens.capital(next) && !(Lexicon.FUNCTION.contains(tokens.lower(next)) && !tokens.word(next).equals("Will"))
                || ARTICLED.matcher(tokens.word(next)).matches()) {
            return next;
        }
        if (quoted(next + 1) && tokens.capital(next + 3) && !Lexicon.FUNCTION.contains(tokens.lower(next + 3))) {
            return next + 3;
        }
        var particle = next;
        while (particle < next + 3 && tokens.isWord(particle) && PARTICLES.contains(tokens.lower(particle))) {
            particle++;
        }
        return particle > next && tokens.capital(particle) && !Lexicon.FUNCTION.contains(tokens.lower(particle))
                ? particle
                : last;
    }

    /** Whether one capitalised word stands in double marks of its own: a nickname inside a name, "Ramon "Bong" Reyes". */
    private boolean quoted(int i) {
        return tokens.capital(i) && tokens.isMark(i - 1) && tokens.isMark(i + 1) && tokens.glued(i) && tokens.glued(i + 1)
                && DOUBLE.indexOf(tokens.word(i - 1)) >= 0 && DOUBLE.indexOf(tokens.word(i + 1)) >= 0;
    }

    /** The first token of the name proper behind the titles in front of it. */
    private int peel(int first, int last) {
        var begin = first;
        for (var i = first; i <= last; i++) {
            if (Lexicon.TITLES.contains(tokens.lower(i)) && !(i > first && i < last && Lexicon.given(tokens.lower(i - 1)))) {
                begin = i + 1;
            }
        }
        var of = tokens.lower(first - 1).equals("of") || tokens.lower(first - 1).equals("for");
        if (begin == first && of && Lexicon.TITLES.contains(tokens.lower(first - 2)) && last - first >= 1
                && Lexicon.TITLE_PARTS.contains(tokens.lower(first))) {
            begin = first + 1;
        }
        while (begin <= last && (tokens.is(begin, '.') || begin < last && HONORIFICS.contains(tokens.lower(begin)))) {
            begin++;
        }
        return begin;
    }

    /** The title in small letters: what was peeled off, else a small title word right before ("spokesman Jan Kowal"). */
    private String title(int first, int begin) {
        if (begin > first) {
            return tokens.span(first, begin - 1).of(tokens.text()).toLowerCase(java.util.Locale.ROOT);
        }
        var before = tokens.lower(begin - 1);
        return tokens.small(begin - 1) && Lexicon.TITLES.contains(before) ? before : "";
    }

    private int person(int first, int last, List<String> words, String title) {
        for (var word : words) {
            if (Lexicon.INSTITUTIONS.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                return 0;
            }
        }
        var lower = tokens.lower(last);
        if (!title.isEmpty()) {
            return 2;
        }
        if (words.size() == 1 && (Lexicon.PLACES.contains(lower) || Places.country(lower))) {
            return 0;
        }
        var given = words.size() > 1 && Lexicon.given(tokens.lower(first));
        if (words.size() == 1 && tokens.lower(first - 1).equals("of") && !speaks(first, last)) {
            return aged(last) ? 1 : 0;
        }
        if (given || aged(last) || words.size() > 1 && (explained(last) || announced(first) || between(first, last))) {
            return words.size() > 1 ? 2 : 1;
        }
        return speaks(first, last) || acts(first, last) || explained(last) || announced(first) ? 1 : 0;
    }

    /** A name that begins its sentence or clause and does what people do. */
    private boolean acts(int first, int last) {
        var subject = openings.get(first) || tokens.isMark(first - 1) || CLAUSE.contains(tokens.lower(first - 1));
        return subject && Lexicon.ACTS.contains(tokens.lower(last + 1));
    }

    /** "Anna Kovacs, a teacher …", "Anna Kovacs, head of the union" */
    private boolean explained(int last) {
        return tokens.is(last + 1, ',')
                && (WHO.contains(tokens.lower(last + 2)) || tokens.small(last + 2) && titled(last + 2, last + 8));
    }

    /** "His opposite number, Anna Kovacs, said" */
    private boolean between(int first, int last) {
        return tokens.is(first - 1, ',') && tokens.is(last + 1, ',') && Lexicon.SPEECH.contains(tokens.lower(last + 2));
    }

    /** "the head of the union, Anna Kovacs" */
    private boolean announced(int first) {
        return tokens.is(first - 1, ',') && tokens.isWord(first - 2) && titled(Math.max(0, first - 8), first - 1);
    }

    private boolean titled(int from, int end) {
        for (var i = from; i < end; i++) {
            if (tokens.small(i) && Lexicon.TITLES.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Anna Kovacs, 45," */
    private boolean aged(int last) {
        return tokens.is(last + 1, ',') && tokens.isNumber(last + 2) && tokens.word(last + 2).length() <= 2
                && (tokens.is(last + 3, ',') || tokens.is(last + 3, '.'));
    }

    private boolean speaks(int first, int last) {
        var behind = tokens.is(last + 1, '.') && tokens.word(last).length() == 1 ? last + 2 : last + 1;
        return Lexicon.SPEECH.contains(tokens.lower(behind))
                || Lexicon.SPEECH.contains(tokens.lower(first - 1)) && !tokens.lower(first - 1).equals("called");
    }
}
