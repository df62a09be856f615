package org.copydesk.quotes;

import java.util.Arrays;
import java.util.List;

/** The words, punctuation and quotations of one paragraph in order; offsets are relative to it. */
final class Tokens {
    final Word[] words;
    final int[] from;
    final int[] to;
    final int[] quotes;
    final int size;

    private Tokens(Cutter cutter) {
        size = cutter.size;
        words = Arrays.copyOf(cutter.words, size);
        from = Arrays.copyOf(cutter.from, size);
        to = Arrays.copyOf(cutter.to, size);
        quotes = Arrays.copyOf(cutter.quotes, size);
    }

    /** Cuts {@code text} into tokens; each of {@code regions} becomes one. */
    static Tokens of(String text, List<Region> regions, Vocabulary vocabulary) {
        var cutter = new Cutter(text, vocabulary);
        int at = 0;
        for (int i = 0; i < regions.size(); i++) {
            cutter.cut(at, regions.get(i).start());
            cutter.add("\"", regions.get(i).start(), regions.get(i).end(), i);
            at = regions.get(i).end();
        }
        cutter.cut(at, text.length());
        return new Tokens(cutter);
    }

    /** One pass over a paragraph. */
    private static final class Cutter {
        /** "N.A.A.C.P." is as long as abbreviations by initials get, in UTF-16 units. */
        private static final int LONGEST_INITIALS = 12;

        private final String text;
        private final Vocabulary vocabulary;
        private Word[] words = new Word[64];
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] quotes = new int[64];
        private int size;

        Cutter(String text, Vocabulary vocabulary) {
            this.text = text;
            this.vocabulary = vocabulary;
        }

        void cut(int start, int end) {
            int at = start;
            while (at < end) {
                char c = text.charAt(at);
                if (Glyphs.isBlank(c) || Glyphs.isDouble(c) || Glyphs.isSingle(c) && !elision(at, end)) {
                    at++;
                    continue;
                }
                int stop = startsWord(at, end) ? wordEnd(at, end) : punctuationEnd(at, end);
                add(text.substring(at, stop), at, stop, -1);
                at = stop;
            }
        }

        void add(String token, int start, int end, int quote) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
                quotes = Arrays.copyOf(quotes, size * 2);
            }
            words[size] = vocabulary.word(token);
            from[size] = start;
            to[size] = end;
            quotes[size++] = quote;
        }

        /** Whether an apostrophe begins a word: 'em, ’90s. */
        private boolean elision(int at, int end) {
            return at + 1 < end && Glyphs.isWordy(text.charAt(at + 1));
        }

        private boolean startsWord(int at, int end) {
            char c = text.charAt(at);
            return Glyphs.isWordy(c) || Glyphs.isSingle(c)
                    || (c == '@' || c == '#' || c == '$') && at + 1 < end && Glyphs.isWordy(text.charAt(at + 1));
        }

        private int wordEnd(int start, int end) {
            int at = start + 1;
            boolean dotted = false;
            while (at < end) {
                char c = text.charAt(at);
                boolean inner = at + 1 < end && Glyphs.isWordy(text.charAt(at + 1));
                if (Glyphs.isWordy(c) || inner && joins(c, at)) {
                    dotted |= c == '.';
                    at++;
                } else if (c == '%' || Glyphs.isSingle(c) && text.charAt(at - 1) == 's' && pluralPossessive(at, end)) {
                    return at + 1;
                } else {
                    break;
                }
            }
            return at < end && text.charAt(at) == '.' && keepsDot(start, at, dotted) ? at + 1 : at;
        }

        private boolean joins(char c, int at) {
            return switch (c) {
                case '-', '_', '&', '@' -> true;
                case '.' -> !Character.isUpperCase(text.charAt(at + 1)) || Character.isUpperCase(text.charAt(at - 1));
                case ',', ':' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
                default -> Glyphs.isSingle(c);
            };
        }

        private boolean pluralPossessive(int at, int end) {
            return at + 1 < end && Glyphs.isBlank(text.charAt(at + 1));
        }

        /** Whether the full stop at {@code at} belongs to an abbreviation or an initial. */
        private boolean keepsDot(int start, int at, boolean dotted) {
            if (dotted && at - start < LONGEST_INITIALS || at - start == 1 && Character.isUpperCase(text.charAt(start))) {
                return true;
            }
            return at - start < 8 && vocabulary.word(text.substring(start, at + 1)).is(Trait.ABBREVIATION);
        }

        private int punctuationEnd(int start, int end) {
            char c = text.charAt(start);
            int at = start + 1;
            if (c == '.' || c == '-') {
                while (at < end && text.charAt(at) == c && at < start + 3) {
                    at++;
                }
            }
            return at;
        }
    }
}
