package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Sentence;
import org.copydesk.findings.reading.Stems;

/**
 * One sentence in its paragraph, by the stems of its content words.
 *
 * @param passage its paragraph
 * @param paragraph the paragraph's number in its text, from 0
 */
record Line(Passage passage, int paragraph, Sentence sentence, Set<String> stems) {

    Line {
        stems = Set.copyOf(stems);
    }

    /** The sentences of {@code passages} in order. */
    static List<Line> of(List<Passage> passages) {
        var lines = new ArrayList<Line>();
        for (var p = 0; p < passages.size(); p++) {
            var passage = passages.get(p);
            for (var sentence : passage.paragraph().sentences()) {
                var stems = new HashSet<String>();
                for (var i = sentence.first(); i < sentence.end(); i++) {
                    if (content(passage, i)) {
                        stems.add(stem(passage, i));
                    }
                }
                lines.add(new Line(passage, p, sentence, stems));
            }
        }
        return lines;
    }

    /** Whether a token means something by itself: a number, or a word of no closed class. */
    static boolean content(Passage passage, int token) {
        var tokens = passage.paragraph().tokens();
        return tokens.isNumber(token) || tokens.isWord(token) && !Lexicon.FUNCTION.contains(tokens.lower(token));
    }

    /** What a token is compared by. */
    static String stem(Passage passage, int token) {
        var tokens = passage.paragraph().tokens();
        return tokens.isNumber(token) ? tokens.lower(token).replace(",", "") : Stems.of(tokens.lower(token));
    }

    /** Where the sentence begins in its paragraph. */
    int start() {
        return passage.paragraph().tokens().start(sentence.first());
    }

    /** The sentence as printed. */
    String text() {
        return passage.paragraph().tokens().span(sentence.first(), sentence.end() - 1).of(passage.paragraph().text());
    }
}
