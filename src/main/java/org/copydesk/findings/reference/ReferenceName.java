package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A name that the reference text does not have anywhere, in a sentence whose counterpart there has a name that the article does
 * not have anywhere: another spelling of it, or the only one of either side. So with the given name of the same surname. Confused
 * with it: titles and descriptions that one text has and the other has not.
 */
@Singleton
public final class ReferenceName implements Detector {

    @Override
    public String rule() {
        return "reference-name";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        if (copy.reference().isEmpty()) {
            return List.of();
        }
        var reference = copy.reference().get();
        var own = words(copy);
        var findings = new ArrayList<Finding>();
        var lines = reference.alignment().article();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var strange = new ArrayList<Name>();
            for (var name : line.passage().paragraph().names()) {
                if (inside(line, name) && telling(name.surname()) && !reference.hasWord(name.key())) {
                    strange.add(name);
                }
            }
            var there = strange.isEmpty() ? Set.<String>of() : missing(reference.alignment().beside(i), own);
            for (var name : strange) {
                meant(name, there, strange.size(), reference.alignment().rendering())
                        .ifPresent(right -> findings.add(finding(line.passage(), name.last(), right)));
            }
            for (var name : line.passage().paragraph().names()) {
                if (inside(line, name) && !name.single() && !reference.hasWord(name.given().toLowerCase(Locale.ROOT))) {
                    given(name, reference.alignment().beside(i), own)
                            .ifPresent(right -> findings.add(finding(line.passage(), name.first(), right)));
                }
            }
        }
        return findings;
    }

    private static Set<String> words(Copy copy) {
        var words = new LinkedHashSet<String>();
        for (var passage : copy.passages()) {
            var tokens = passage.paragraph().tokens();
            for (var i = 0; i < tokens.count(); i++) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }

    private static boolean inside(Line line, Name name) {
        return name.first() >= line.sentence().first() && name.last() < line.sentence().end();
    }

    private static boolean telling(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return !Lexicon.OPENERS.contains(lower) && !Lexicon.INSTITUTIONS.contains(lower) && !Lexicon.TITLES.contains(lower);
    }

    /** The last words of the names beside, of which the article has none. */
    private static Set<String> missing(List<Line> beside, Set<String> own) {
        var missing = new LinkedHashSet<String>();
        for (var line : beside) {
            for (var name : line.passage().paragraph().names()) {
                if (inside(line, name) && telling(name.surname()) && !own.contains(name.key())) {
                    missing.add(name.surname());
                }
            }
        }
        return missing;
    }

    private static Optional<String> meant(Name name, Set<String> there, int strange, boolean rendering) {
        var plain = Sound.plain(name.surname());
        var alike = there.stream()
                .filter(other -> Sound.respelled(plain, Sound.plain(other))
                        || Sound.distance(plain, Sound.plain(other), 3) <= plain.length() / 3)
                .findFirst();
        return alike.isPresent() || !(rendering && strange == 1 && there.size() == 1) ? alike : there.stream().findFirst();
    }

    /** The given name that the same surname has beside, if the article has it nowhere. */
    private static Optional<String> given(Name name, List<Line> beside, Set<String> own) {
        return beside.stream()
                .flatMap(line -> line.passage().paragraph().names().stream().filter(other -> inside(line, other)))
                .filter(other -> other.key().equals(name.key()) && other.words().size() == name.words().size())
                .map(Name::given)
                .filter(given -> given.length() > 1 && !own.contains(given.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Finding finding(Passage passage, int token, String right) {
        var span = passage.paragraph().tokens().span(token);
        return new Finding(passage.place(span), rule(), ErrorCategory.NAME, Severity.MAJOR,
                "the reference text has “" + right + "” here and “" + span.of(passage.paragraph().text()) + "” nowhere",
                List.of(right), 0.8);
    }
}
