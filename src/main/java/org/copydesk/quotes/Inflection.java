package org.copydesk.quotes;

import java.util.Map;

/** Makes the forms of regular and common irregular English verbs and the plurals of nouns. */
final class Inflection {
    /** Past and past participle of verbs that do not take -ed. */
    private static final Map<String, String[]> IRREGULAR = irregular(
            """
                    say said said;tell told told;speak spoke spoken;write wrote written;read read read;think thought thought;
                    feel felt felt;know knew known;hold held held;give gave given;take took taken;make made made;find found found;
                    put put put;let let let;begin began begun;begin begun begun;break broke broken;forbid forbade forbidden;
                    forecast forecast forecast;foresee foresaw foreseen;foretell foretold foretold;forget forgot forgotten;
                    hear heard heard;hit hit hit;keep kept kept;lead led led;leave left left;mean meant meant;meet met met;
                    mistake mistook mistaken;overhear overheard overheard;pay paid paid;plead pleaded pleaded;rewrite rewrote rewritten;
                    ring rang rung;rise rose risen;run ran run;see saw seen;seek sought sought;send sent sent;set set set;
                    shake shook shaken;shoot shot shot;show showed shown;sing sang sung;speed sped sped;spit spat spat;
                    spell spelled spelled;stand stood stood;swear swore sworn;sweep swept swept;tear tore torn;throw threw thrown;
                    understand understood understood;undertake undertook undertaken;uphold upheld upheld;weep wept wept;wear wore worn;
                    bid bade bidden;cast cast cast;broadcast broadcast broadcast;recast recast recast;bet bet bet;shut shut shut;
                    come came come;become became become;go went gone;get got gotten;do did done;draw drew drawn;bring brought brought;
                    buy bought bought;catch caught caught;fight fought fought;teach taught taught;beg begged begged;rap rapped rapped;
                    bear bore borne;hang hung hung;stick stuck stuck;strike struck struck;strive strove striven;withdraw withdrew withdrawn;
                    retell retold retold;misread misread misread;overstate overstated overstated;cut cut cut;dream dreamed dreamed;
                    learn learned learned;lose lost lost;sit sat sat;sell sold sold;spend spent spent;wake woke woken;win won won;
                    choose chose chosen;eat ate eaten;fall fell fallen;fly flew flown;grow grew grown;ride rode ridden;drive drove driven;
                    shrink shrank shrunk;steal stole stolen;think thought thought;wind wound wound;beseech besought besought;
                    interject interjected interjected;kid kidded kidded;refer referred referred;defer deferred deferred;
                    demur demurred demurred;concur concurred concurred;infer inferred inferred;compel compelled compelled;
                    rebut rebutted rebutted;admit admitted admitted;commit committed committed;submit submitted submitted;
                    permit permitted permitted;regret regretted regretted;recur recurred recurred;rebel rebelled rebelled;
                    extol extolled extolled;propel propelled propelled;abhor abhorred abhorred;confer conferred conferred;
                    quip quipped quipped;quiz quizzed quizzed;equip equipped equipped;program programmed programmed""");

    private Inflection() {}

    /** The third person, past, participle and -ing forms of {@code base}, in this order. */
    static String[] verb(String base) {
        var irregular = IRREGULAR.get(base);
        var past = irregular != null ? irregular[0] : past(base);
        var participle = irregular != null ? irregular[1] : past;
        return new String[]{third(base), past, participle, ing(base)};
    }

    static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return third(noun);
    }

    private static String third(String base) {
        if (base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch") || base.endsWith("sh")
                || base.equals("go") || base.equals("do") || base.endsWith("echo") || base.endsWith("veto")
                || base.endsWith("hero")) {
            return base + "es";
        }
        return endsConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.equals("be");
        if (silent) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        var irregular = IRREGULAR.get(base);
        boolean doubles = irregular != null && irregular[0].equals(doubled2(base) + "ed");
        return (doubles ? doubled2(base) : doubled(base)) + "ing";
    }

    /** Doubles the last consonant of short words in -vowel-consonant: quip, nod, begin with one syllable only. */
    private static String doubled(String base) {
        int n = base.length();
        if (n < 3 || n > 5) {
            return base;
        }
        char last = base.charAt(n - 1);
        boolean single = isVowel(base.charAt(n - 2)) && !isVowel(base.charAt(n - 3)) && !isVowel(last);
        boolean oneSyllable = base.chars().filter(c -> isVowel((char) c)).count() == 1;
        return single && oneSyllable && "wxy".indexOf(last) < 0 ? base + last : base;
    }

    private static String doubled2(String base) {
        return base + base.charAt(base.length() - 1);
    }

    private static boolean endsConsonantY(String base) {
        int n = base.length();
        return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base.charAt(n - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static Map<String, String[]> irregular(String table) {
        var map = new java.util.HashMap<String, String[]>();
        for (var row : table.split(";")) {
            var forms = row.strip().split(" ");
            map.putIfAbsent(forms[0], new String[]{forms[1], forms[2]});
        }
        return Map.copyOf(map);
    }
}
