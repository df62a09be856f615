package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.ForeignWords;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * Words of another script that a translation left behind. The English is sought among the register's native names, known words,
 * and, by sound, the people of the article, of the register and of public life; the given name or title before it decides
 * between those that sound alike. A name torn behind its sentence ("President Joe in March. பிடன்.") goes back to its place. A
 * native name in brackets behind the English one is no error; a paragraph mostly in another script is not English copy.
 */
@Singleton
public final class UntranslatedScript implements Detector {
    /** How far before a torn-off name its given name may stand, in tokens. */
    private static final int REACH = 8;

    /** Behind these stands a thing, not a person. */
    private static final Set<String> THINGS = Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "his",
            "her", "our", "every", "each", "some", "any", "no", "new", "old", "two", "three");

    @Override
    public String rule() {
        return "untranslated-script";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        Sounding sounding = null;
        for (var passage : copy.passages()) {
            var tokens = passage.paragraph().tokens();
            var foreign = passage.paragraph()
                    .places(rule(), token -> tokens.isForeign(token) && !tokens.isForeign(token - 1));
            if (foreign.length == 0 || mostlyForeign(tokens)) {
                continue;
            }
            for (var first : foreign) {
                var last = first;
                while (tokens.isForeign(last + 1)) {
                    last++;
                }
                if (!glossed(tokens, first)) {
                    sounding = sounding == null ? new Sounding(copy) : sounding;
                    findings.add(finding(copy, sounding, passage, first, last));
                }
            }
        }
        return findings;
    }

    private static boolean mostlyForeign(Tokens tokens) {
        var foreign = 0;
        var words = 0;
        for (var i = 0; i < tokens.count(); i++) {
            foreign += tokens.isForeign(i) ? 1 : 0;
            words += tokens.isWord(i) ? 1 : 0;
        }
        return foreign > words;
    }

    private static boolean glossed(Tokens tokens, int first) {
        return tokens.is(first - 1, '(') && tokens.isWord(first - 2);
    }

    private Finding finding(Copy copy, Sounding sounding, Passage passage, int first, int last) {
        var tokens = passage.paragraph().tokens();
        var foreign = tokens.span(first, last).of(tokens.text());
        var torn = tokens.is(first - 1, '.') && (last + 1 == tokens.count() || tokens.is(last + 1, '.'));
        var given = torn ? stranded(tokens, first - 2) : first - 1;
        var meant = new LinkedHashSet<String>();
        register(copy, foreign, meant);
        var speaker = Lexicon.SPEECH.contains(tokens.lower(last + 1)) || Lexicon.SPEECH.contains(tokens.lower(first - 1))
                || Lexicon.TITLES.contains(tokens.lower(first - 1));
        var latin = ForeignWords.latin(foreign);
        var people = new NameGuess(sounding, latin, tokens.word(given), before(tokens, torn ? given : first));
        var known = ForeignWords.exact(foreign);
        if (known && !(speaker && people.beyondDoubt())) {
            ForeignWords.english(foreign).ifPresent(meant::add);
        }
        if (speaker || torn || people.sure() && !thing(tokens, first - 1)) {
            people.best().ifPresent(person -> meant.add(foreign.indexOf(' ') > 0 ? person.name() : person.brief()));
        }
        ForeignWords.english(foreign).ifPresent(meant::add);
        if (meant.isEmpty() && last > first) {
            wordByWord(tokens, first, last).ifPresent(meant::add);
        }
        var message = meant.isEmpty()
                ? "left in another script; it reads “" + latin + "”"
                : "left in another script; it reads “" + latin + "”" + people.evidence();
        if (torn && given >= 0 && !meant.isEmpty()) {
            var name = meant.iterator().next();
            var words = tokens.span(given, last + 1 < tokens.count() ? last + 1 : last);
            var between = tokens.text().substring(tokens.end(given), tokens.end(first - 1));
            return new Finding(passage.place(words), rule(), ErrorCategory.UNTRANSLATED, Severity.CRITICAL, message,
                    List.of(tokens.word(given) + " " + name + between), 0.85);
        }
        return new Finding(passage.place(tokens.span(first, last)), rule(), ErrorCategory.UNTRANSLATED,
                speaker ? Severity.CRITICAL : Severity.MAJOR, message,
                passage.paragraph().opens(first) ? meant.stream().map(StringUtils::capitalize).toList() : List.copyOf(meant),
                meant.isEmpty() ? 0.9 : 0.95);
    }

    /** Whether the word says that a thing stands behind it; "that" behind a verb of speech begins a clause. */
    private static boolean thing(Tokens tokens, int before) {
        return THINGS.contains(tokens.lower(before))
                && !(tokens.lower(before).equals("that") && Lexicon.SPEECH.contains(tokens.lower(before - 1)));
    }

    private static void register(Copy copy, String foreign, Set<String> meant) {
        for (var entry : copy.knowledge().register().entries()) {
            for (var name : entry.nativeNames()) {
                if (name.equals(foreign)) {
                    meant.add(entry.name());
                } else if (name.endsWith(" " + foreign)) {
                    meant.add(entry.name().substring(entry.name().lastIndexOf(' ') + 1));
                }
            }
        }
    }

    private static java.util.Optional<String> wordByWord(Tokens tokens, int first, int last) {
        var words = new ArrayList<String>();
        for (var i = first; i <= last; i++) {
            var english = ForeignWords.english(tokens.word(i));
            if (english.isEmpty()) {
                return java.util.Optional.empty();
            }
            words.add(english.get());
        }
        return java.util.Optional.of(String.join(" ", words));
    }

    /** A given name near the end of the sentence before that has lost its surname, or -1. */
    private static int stranded(Tokens tokens, int from) {
        for (var i = from; i >= 0 && i > from - REACH && !tokens.is(i, '.'); i--) {
            if (tokens.capital(i) && Lexicon.given(tokens.lower(i)) && !tokens.capital(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static String before(Tokens tokens, int end) {
        var words = new StringBuilder();
        for (var i = Math.max(0, end - 4); i < end; i++) {
            words.append(tokens.lower(i)).append(' ');
        }
        return words.toString();
    }
}
