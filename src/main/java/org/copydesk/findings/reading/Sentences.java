package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into sentences: behind a stop that is no abbreviation's, where the next word does not begin small. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt",
            "col", "sgt", "capt",
            "cmdr", "adm", "maj", "rev", "hon", "st", "jr", "sr", "no", "vs", "etc", "inc", "corp", "co", "ltd", "jan", "feb",
            "mar", "apr", "jun",
            "jul", "aug", "sept", "sep", "oct", "nov", "dec", "approx", "dept", "fig", "al", "mt", "ft", "e.g", "i.e", "a.m",
            "p.m", "brig", "messrs");
    /** Behind these a capital letter begins a new sentence nearly always. */
    private static final Set<String> ENDING = Set.of("jr", "sr", "etc", "inc", "corp", "co", "ltd", "a.m", "p.m", "al");

    private Sentences() {}

    static List<Sentence> of(Tokens tokens) {
        var sentences = new ArrayList<Sentence>();
        var first = 0;
        for (var i = 0; i < tokens.count(); i++) {
            if (!stop(tokens, i)) {
                continue;
            }
            var end = i + 1;
            while (end < tokens.count() && closing(tokens, end)) {
                end++;
            }
            if (end < tokens.count() && !begins(tokens, i, end)) {
                continue;
            }
            sentences.add(new Sentence(first, end));
            first = end;
            i = end - 1;
        }
        if (first < tokens.count()) {
            sentences.add(new Sentence(first, tokens.count()));
        }
        return List.copyOf(sentences);
    }

    private static boolean stop(Tokens tokens, int i) {
        return tokens.is(i, '.') || tokens.is(i, '!') || tokens.is(i, '?') || tokens.is(i, '…');
    }

    private static boolean closing(Tokens tokens, int i) {
        var c = tokens.word(i).charAt(0);
        if (c == '”' || c == ')' || c == ']' || c == '’' || c == '»') {
            return true;
        }
        return (c == '"' || c == '\'') && tokens.glued(i) || c == '.' && tokens.glued(i) || c == '!' || c == '?';
    }

    /** Whether a new sentence begins at token {@code next}, behind the stop at {@code i}. */
    private static boolean begins(Tokens tokens, int i, int next) {
        if (tokens.start(next) == tokens.end(next - 1) || tokens.small(next)) {
            return false;
        }
        if (!tokens.is(i, '.') || next > i + 1) {
            return true;
        }
        var before = tokens.lower(i - 1);
        if (ABBREVIATIONS.contains(before)) {
            return ENDING.contains(before) && tokens.capital(next)
                    && (Lexicon.FUNCTION.contains(tokens.lower(next)) || Lexicon.OPENERS.contains(tokens.lower(next)));
        }
        var initial = before.length() == 1 && tokens.capital(i - 1) || before.indexOf('.') > 0;
        return !initial || Lexicon.FUNCTION.contains(tokens.lower(next));
    }
}
