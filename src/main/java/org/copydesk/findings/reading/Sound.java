package org.copydesk.findings.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two romanised names are, when the one may have gone through another script and back.
 *
 * No stock phonetic code does this: measured on real back-translations none joins Xi, Ji, G and Shi, and DoubleMetaphone gives
 * Putin, Biden and "pitan" one code. So short names have a key of their own, longer ones the skeleton of their consonants with
 * voicing folded and their edit distance; who is meant, the context decides elsewhere.
 */
public final class Sound {

    private Sound() {}

    /** {@code name} in small letters without accents; only letters stay. */
    public static String plain(String name) {
        var plain = new StringBuilder(name.length());
        var decomposed = Normalizer.isNormalized(name, Normalizer.Form.NFD)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (var i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            switch (c) {
                case 'ł', 'Ł' -> plain.append('l');
                case 'ø', 'Ø' -> plain.append('o');
                case 'đ', 'Đ' -> plain.append('d');
                case 'ß' -> plain.append("ss");
                case 'æ', 'Æ' -> plain.append("ae");
                case 'ı' -> plain.append('i');
                default -> {
                    if (Character.isLetter(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The consonants of a plain name, voicing folded (b=p, d=t, g=k, v=f, z=s), doubled ones once, vowels, h and y left out
     * behind the first letter; a leading vowel is kept as "a".
     */
    public static String skeleton(String plain) {
        var key = new StringBuilder();
        var last = ' ';
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            var next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            var folded = fold(c, next);
            if (c == 'p' && next == 'h' || c == 's' && next == 'h' || c == 'c' && next == 'h' || c == 't' && next == 'h'
                    || c == 'k' && next == 'h'
                    || c == 'z' && next == 'h' || c == 'c' && next == 'k' || c == 'c' && next == 'z' || c == 's' && next == 'z'
                    || c == 't' && next == 's'
                    || c == 't' && next == 'z' || c == 'd' && (next == 'z' || next == 'j')) {
                i++;
            }
            if (folded == ' ') {
                if (key.length() == 0 && i == 0 && c != 'h') {
                    key.append('a');
                }
                last = ' ';
            } else if (folded != last) {
                key.append(folded);
                last = folded;
            }
        }
        return key.toString();
    }

    private static char fold(char c, char next) {
        return switch (c) {
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'b' -> 'p';
            case 'd' -> next == 'z' || next == 'j' ? 's' : 't';
            case 't' -> next == 's' || next == 'z' ? 's' : 't';
            case 'g', 'q' -> 'k';
            case 'k' -> 'k';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' || next == 'y' || next == 'z' ? 's' : 'k';
            case 'f', 'v', 'w' -> 'f';
            case 's', 'z', 'x', 'j' -> 's';
            case 'l' -> 'l';
            case 'r' -> 'r';
            case 'm' -> 'm';
            case 'n' -> 'n';
            default -> ' ';
        };
    }

    /**
     * The key of a short romanised name of one syllable: its initial sibilant or guttural folded into one, its vowel, its final.
     * Xi, Ji, Shi, Si, Zi, Hsi, Gi and a bare G have the same. Empty for names that are no such syllable.
     */
    public static String syllable(String plain) {
        if (plain.isEmpty() || plain.length() > 5) {
            return "";
        }
        var at = 0;
        while (at < plain.length() && "aeiouy".indexOf(plain.charAt(at)) < 0) {
            at++;
        }
        var onset = plain.substring(0, at);
        var vowel = at;
        while (vowel < plain.length() && "aeiouy".indexOf(plain.charAt(vowel)) >= 0) {
            vowel++;
        }
        var coda = plain.substring(vowel).replace("kh", "h");
        if (coda.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0) || onset.length() > 2 || coda.length() > 2) {
            return "";
        }
        var core = plain.substring(at, vowel);
        return initial(onset)
                + (core.isEmpty()
                        ? "i"
                        : core.replace("ee", "i").replace("y", "i").replace("oo", "u").replace("ie", "i").replace("ae", "e"))
                + coda.replace("ng", "n").replace("nh", "n");
    }

    /** Every key under which a short name may be met: as it is, with its g hard, and with its kh as the h of other tables. */
    public static Set<String> syllables(String plain) {
        var keys = new TreeSet<String>();
        for (var spelling : List.of(plain, plain.startsWith("g") ? "k" + plain.substring(1) : plain,
                plain.startsWith("kh") ? plain.substring(1) : plain)) {
            keys.add(syllable(spelling));
        }
        keys.remove("");
        return keys;
    }

    private static boolean oneSyllable(String a, String b) {
        var left = syllables(a);
        left.retainAll(syllables(b));
        return !left.isEmpty();
    }

    private static String initial(String onset) {
        return switch (onset) {
            case "x", "j", "sh", "s", "z", "hs", "g", "q", "ch", "zh", "c", "ts", "tz", "dj" -> "x";
            case "p", "b" -> "p";
            case "t", "d", "th" -> "t";
            case "k", "kh" -> "k";
            case "v", "w", "f" -> "f";
            default -> onset;
        };
    }

    /** The edit distance of two words, neighbours swapped counting once; more than {@code most} is given as {@code most + 1}. */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        var before = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        var next = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            next[0] = i;
            var best = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(row[j] + 1, next[j - 1] + 1), row[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
                best = Math.min(best, next[j]);
            }
            if (best > most) {
                return most + 1;
            }
            var spare = before;
            before = row;
            row = next;
            next = spare;
        }
        return row[b.length()];
    }

    /** A plain name as scripts without e and o, without doubled letters and with one letter for each sound have it. */
    private static String heard(String plain) {
        var key = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            var c = switch (plain.charAt(i)) {
                case 'e', 'y' -> 'i';
                case 'o' -> 'u';
                case 'q' -> 'k';
                case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'c' : 'k';
                case 'v', 'w' -> 'f';
                case 'p' -> next == 'h' ? 'f' : 'p';
                case 'z' -> 's';
                default -> plain.charAt(i);
            };
            var mute = plain.charAt(i) == 'h' && i > 0 && "cghkpst".indexOf(plain.charAt(i - 1)) >= 0;
            if (!mute && (key.length() == 0 || key.charAt(key.length() - 1) != c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Whether two different plain names may be respellings of one: near in letters, or alike in consonants. */
    public static boolean respelled(String a, String b) {
        var shorter = Math.min(a.length(), b.length());
        if (shorter >= 4 && distance(a, b, 1) == 1 && skeleton(a).equals(skeleton(b))) {
            return true;
        }
        if (shorter <= 4 && Math.max(a.length(), b.length()) <= 5) {
            return oneSyllable(a, b) || shorter == 4 && a.length() != b.length() && distance(a, b, 1) == 1
                    && a.charAt(0) == b.charAt(0) && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
                    || shorter == 4 && a.charAt(0) == b.charAt(0) && distance(a, b, 2) <= 2
                            && skeleton(a).length() > 1 && skeleton(a).equals(skeleton(b));
        }
        if (shorter < 4) {
            return false;
        }
        if (shorter >= 5 && distance(heard(a), heard(b), 1) <= 1) {
            return true;
        }
        var most = shorter <= 5 ? 1 : shorter <= 8 ? 2 : 3;
        var distance = distance(a, b, most + 2);
        var skeleton = skeleton(a);
        var alike = skeleton.equals(skeleton(b));
        return alike && skeleton.length() >= 2 && distance <= most + 1 || distance <= 1 && shorter >= 5
                || distance <= most && shorter >= 6 && distance(skeleton, skeleton(b), 1) <= 1;
    }
}
