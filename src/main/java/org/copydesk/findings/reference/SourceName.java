package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A name that no word of the text in the source language sounds like, where one beside it sounds nearly so and like no word of the
 * article: "Sokorova" beside Соколова. Only people's names, for places are named otherwise in each language, and only where the
 * script has capitals, so that a name can be told; Chinese names are read syllable by syllable: "Jao Lianping" beside 赵连平.
 */
@Singleton
public final class SourceName implements Detector {
    private static final int SHORTEST = 5;

    @Override
    public String rule() {
        return "source-name";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        return copy.source().map(source -> detect(copy, source)).orElse(List.of());
    }

    private List<Finding> detect(Copy copy, SourceText source) {
        var own = new HashSet<String>();
        copy.passages()
                .forEach(passage -> passage.paragraph()
                        .names()
                        .forEach(name -> name.words().forEach(word -> own.addAll(ForeignName.keys(Sound.plain(word))))));
        var known = new HashSet<String>();
        ForeignName.in(source.text()).forEach(word -> known.addAll(word.formOf()));
        var pinyin = new Pinyin(source.text());
        var findings = new ArrayList<Finding>();
        for (var passage : copy.passages()) {
            var strange = new LinkedHashSet<ForeignName>();
            for (var span : source.beside(passage)) {
                ForeignName.in(span.of(source.text()))
                        .stream()
                        .filter(word -> word.formOf().stream().noneMatch(own::contains))
                        .forEach(strange::add);
            }
            for (var name : passage.paragraph().names()) {
                meant(name, known, strange).ifPresent(right -> findings.add(finding(passage, name.last(), right)));
                family(name, pinyin).ifPresent(right -> findings.add(finding(passage, name.first(), right)));
            }
        }
        return findings;
    }

    /** The word beside that nobody of the article is called and that sounds nearly like {@code name}. */
    private static Optional<String> meant(Name name, Set<String> known, Set<ForeignName> strange) {
        var plain = Sound.plain(name.surname());
        if (name.person() == 0 || plain.length() < SHORTEST || ForeignName.keys(plain).stream().anyMatch(known::contains)) {
            return Optional.empty();
        }
        return strange.stream()
                .filter(word -> Sound.distance(plain, word.plain(), 2) <= (plain.length() + 1) / 4)
                .map(ForeignName::latin)
                .findFirst();
    }

    /** The family name that stands before the given name of two syllables, where the article has another that sounds like it. */
    private static Optional<String> family(Name name, Pinyin pinyin) {
        if (name.words().size() != 2) {
            return Optional.empty();
        }
        var family = Sound.plain(name.given());
        return pinyin.family(Sound.plain(name.surname()))
                .filter(right -> !family.equals(right) && !Sound.syllable(right).isEmpty()
                        && Sound.syllable(right).equals(Sound.syllable(family)))
                .map(StringUtils::capitalize);
    }

    private Finding finding(Passage passage, int token, String right) {
        var span = passage.paragraph().tokens().span(token);
        return new Finding(passage.place(span), rule(), ErrorCategory.NAME, Severity.MAJOR,
                "the text in the source language has “" + right + "” here and “" + span.of(passage.paragraph().text())
                        + "” nowhere",
                List.of(right), 0.7);
    }
}
