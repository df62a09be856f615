package org.copydesk.findings.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.copydesk.findings.Finding;

/**
 * One paragraph, read once for all rules: its tokens, sentences and names, and what rules that look no further found in it. All
 * offsets are UTF-16 units of the paragraph. It depends on nothing but its text, so an inspection of a changed article takes
 * over every paragraph that did not change; two paragraphs of the same text are equal.
 */
public final class Paragraph {
    private final String text;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final BitSet openings;
    private final boolean headline;
    private final List<Name> names;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, Integer> remembered = new HashMap<>();
    private List<Quantity> quantities;

    /** What a rule found, going by {@code known} beside the text. */
    private record Found(Object known, List<Finding> findings) {}

    public Paragraph(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.sentences = Sentences.of(tokens);
        this.openings = openings(tokens, sentences);
        this.headline = headline(tokens, sentences);
        this.names = headline ? List.of() : Names.of(tokens, openings);
    }

    public String text() {
        return text;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** In order; none in a headline, where capitals say nothing. */
    public List<Name> names() {
        return names;
    }

    /** The numbers with what they count, in order. */
    public synchronized List<Quantity> quantities() {
        if (quantities == null) {
            quantities = Quantities.of(this);
        }
        return quantities;
    }

    /** Whether a token begins a sentence or a quotation, so that its capital says nothing. */
    public boolean opens(int token) {
        return openings.get(token);
    }

    /** Whether this is a short line of words that mostly begin with capitals. */
    public boolean headline() {
        return headline;
    }

    /** What the rule named {@code rule} finds here; asked of {@code look} the first time only. */
    public List<Finding> found(String rule, Supplier<List<Finding>> look) {
        return found(rule, "", look);
    }

    /** The same for a rule that goes by {@code known} too; asked again when that is no longer equal. */
    public synchronized List<Finding> found(String rule, Object known, Supplier<List<Finding>> look) {
        var kept = found.get(rule);
        if (kept == null || !kept.known().equals(known)) {
            kept = new Found(known, List.copyOf(look.get()));
            found.put(rule, kept);
        }
        return kept.findings();
    }

    /** The tokens at which the rule named {@code rule} has something to look at, in order; sought the first time only. */
    public synchronized int[] places(String rule, IntPredicate here) {
        return places.computeIfAbsent(rule, key -> IntStream.range(0, tokens.count()).filter(here).toArray());
    }

    /** A number that a rule computes from this paragraph alone, computed the first time only. */
    public synchronized int remember(String name, Supplier<Integer> compute) {
        return remembered.computeIfAbsent(name, key -> compute.get());
    }

    private static BitSet openings(Tokens tokens, List<Sentence> sentences) {
        var openings = new BitSet(tokens.count());
        for (var sentence : sentences) {
            var first = sentence.first();
            while (first < sentence.end() && tokens.isMark(first)) {
                first++;
            }
            openings.set(first);
        }
        for (var i = 0; i < tokens.count(); i++) {
            if (tokens.isMark(i) && opensSpeech(tokens, i)) {
                openings.set(i + 1);
            }
        }
        return openings;
    }

    /** A mark behind which a capital is usual: an opening quotation mark, a colon, a dash that ends a dateline. */
    private static boolean opensSpeech(Tokens tokens, int i) {
        var c = tokens.word(i).charAt(0);
        return c == '“' || c == '‘' || c == ':' || c == '•' || (c == '—' || c == '–') && tokens.count() > i + 1
                || (c == '"' || c == '\'') && tokens.glued(i + 1) && !tokens.glued(i) || c == '-' && tokens.is(i - 1, '-');
    }

    private static boolean headline(Tokens tokens, List<Sentence> sentences) {
        if (tokens.count() == 0 || tokens.count() > 30 || sentences.size() > 1 || tokens.is(tokens.count() - 1, '.')) {
            return false;
        }
        var capitals = 0;
        var words = 0;
        for (var i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i) && !Lexicon.FUNCTION.contains(tokens.lower(i))) {
                words++;
                capitals += tokens.capital(i) ? 1 : 0;
            }
        }
        return words > 3 && capitals >= 0.75 * words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph paragraph && paragraph.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
