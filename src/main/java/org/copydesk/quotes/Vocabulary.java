package org.copydesk.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The words met so far, each looked up once: lexicon, spelling and tagger weights together. Safe for many threads. */
final class Vocabulary {
    /** Words kept, about 12 MB; what comes later is looked up each time, with the same result. */
    private static final int CAPACITY = 24_000;

    private static final Vocabulary SHARED = new Vocabulary(Lexicon.load(), TaggerModel.load());

    /** More than the sum of all weights that a word can get. */
    private static final float RULED_OUT = 1000;

    private final Lexicon lexicon;
    private final WordForms forms = WordForms.load();
    private final TaggerModel model;
    private final ConcurrentMap<String, Word> words = new ConcurrentHashMap<>(4096);

    private Vocabulary(Lexicon lexicon, TaggerModel model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    /** The one vocabulary of this program: it depends on nothing but its resources. */
    static Vocabulary shared() {
        return SHARED;
    }

    TaggerModel model() {
        return model;
    }

    /** What the dictionary says of the lower-case {@code form}. */
    Forms forms(String form) {
        return forms.fine(form);
    }

    Word word(String token) {
        var known = words.get(token);
        if (known != null) {
            return known;
        }
        var word = look(token);
        if (words.size() < CAPACITY) {
            words.put(token, word);
        }
        return word;
    }

    private Word look(String token) {
        var plain = token.replace('’', '\'').toLowerCase(Locale.ROOT);
        long spelling = spelling(token, plain);
        var stem = (spelling & Trait.POSSESSIVE) != 0 ? plain.substring(0, plain.lastIndexOf('\'')) : plain;
        var modern = token.replace('’', '\'');
        var lower = modern.toLowerCase(Locale.ROOT);
        var form = forms.of(lower);
        long listed = lexicon.traits(stem, form);
        long familiar = model.knows(lower) ? Trait.FAMILIAR : 0;
        return new Word(token, stem, spelling | familiar | listed, scores(modern, listed, form.tags()),
                model.row("p1w=" + lower),
                model.row("p2w=" + lower), model.row("n1w=" + lower), model.row("n2w=" + lower));
    }

    /** The tagger's scores, what the dictionary rules out far below the rest. */
    private float[] scores(String token, long traits, Set<Tag> possible) {
        var scores = model.ofWord(token);
        boolean open = possible.isEmpty() || Trait.any(traits, Trait.BE | Trait.HAVE | Trait.MODAL);
        for (int i = 0; !open && i < scores.length; i++) {
            scores[i] -= possible.contains(model.tags[i]) ? 0 : RULED_OUT;
        }
        return scores;
    }

    private static long spelling(String token, String plain) {
        long traits = 0;
        char first = token.charAt(0);
        if (Character.isUpperCase(first)) {
            traits |= Trait.CAPITAL;
            boolean all = token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
            traits |= all ? Trait.ALL_CAPITALS : 0;
        } else if (Character.isDigit(first) || first == '$') {
            traits |= Trait.DIGIT;
        } else if (!Character.isLetter(first) && first != '@' && first != '#' && token.length() < 4) {
            traits |= Trait.PUNCTUATION;
            traits |= Glyphs.isDash(first) ? Trait.DASH : 0;
            traits |= Glyphs.isTerminator(first) ? Trait.TERMINATOR : 0;
        } else if (token.length() > 1 && (first == '@' || first == '#')) {
            traits |= Trait.CAPITAL;
        }
        boolean contraction = plain.equals("it's") || plain.equals("that's") || plain.equals("he's") || plain.equals("she's")
                || plain.equals("there's") || plain.equals("here's") || plain.equals("what's") || plain.equals("who's")
                || plain.equals("let's");
        if (!contraction && plain.length() > 2 && (plain.endsWith("'s") || plain.endsWith("s'"))) {
            traits |= Trait.POSSESSIVE;
        }
        return traits;
    }
}
