package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.copydesk.findings.Damage.Damager;
import org.copydesk.findings.Damage.Wound;
import org.copydesk.text.Span;

import com.ibm.icu.text.Transliterator;

/** What machine translation does to names. */
final class NameDamage {
    private static final Pattern FULL = Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) ((?:van der |de )?\\p{Lu}\\p{Ll}{2,})\\b");
    private static final String VERBS = "(?= (?:said|told|added|called|rejected|accused|warned|thanked|cautioned|urged|wrote|visited|embraced)\\b)|(?<=said )";
    private static final String[][] RESPELLINGS = {{"ck", "k"}, {"ff", "f"}, {"ll", "l"}, {"nn", "n"}, {"ss", "s"},
            {"ov", "of"}, {"ski", "sky"}, {"ch", "sh"},
            {"k", "c"}, {"z", "s"}, {"v", "w"}, {"w", "v"}, {"o", "u"}, {"e", "i"}, {"a", "e"}, {"i", "ee"}, {"u", "oo"},
            {"b", "p"}, {"d", "t"}, {"g", "k"}, {"j", "y"}, {"l", "ll"}};
    private static final List<String> SCRIPTS = List.of("Latin-Cyrillic", "Latin-Greek", "Latin-Tamil", "Latin-Devanagari",
            "Latin-Arabic", "Latin-Hangul", "Latin-Georgian", "Latin-Katakana");
    private static final String[][] WORDS = {
            {"government", "правительство", "அரசாங்கம்", "政府", "الحكومة", "सरकार", "κυβέρνηση"},
            {"police", "полиция", "போலீஸ்", "警察", "الشرطة", "पुलिस", "αστυνομία"},
            {"company", "компания", "நிறுவனம்", "公司", "الشركة", "कंपनी", "εταιρεία"},
            {"country", "страна", "நாடு", "国家", "البلد", "देश", "χώρα"}, {"year", "год", "ஆண்டு", "年", "العام", "वर्ष", "έτος"},
            {"minister", "министр", "அமைச்சர்", "部长", "الوزير", "मंत्री", "υπουργός"},
            {"hospital", "больница", "மருத்துவமனை", "医院", "المستشفى", "अस्पताल", "νοσοκομείο"},
            {"people", "люди", "மக்கள்", "人民", "الناس", "लोग", "άνθρωποι"},
            {"water", "вода", "தண்ணீர்", "水", "الماء", "पानी", "νερό"},
            {"war", "война", "போர்", "战争", "الحرب", "युद्ध", "πόλεμος"},
            {"law", "закон", "சட்டம்", "法律", "القانون", "कानून", "νόμος"},
            {"bridge", "мост", "பாலம்", "桥", "الجسر", "पुल", "γέφυρα"},
            {"workers", "рабочие", "தொழிலாளர்கள்", "工人", "العمال", "श्रमिक", "εργαζόμενοι"}};

    private NameDamage() {}

    static void kinds(Map<String, Damager> kinds) {
        kinds.put("respelled-name", NameDamage::respelled);
        kinds.put("respelled-full-name", NameDamage::respelledFull);
        kinds.put("single-letter", (text, random) -> second(text, random, surname -> surname.substring(0, 1)));
        kinds.put("dropped-surname", NameDamage::droppedSurname);
        kinds.put("dropped-name", NameDamage::droppedName);
        kinds.put("foreign-name", NameDamage::foreign);
        kinds.put("foreign-word", NameDamage::foreignWord);
        kinds.put("foreign-word-title", NameDamage::foreignTitle);
        kinds.put("back-transliterated", NameDamage::backTransliterated);
        kinds.put("fused-name", NameDamage::fused);
        kinds.put("bare-pronoun", NameDamage::bare);
        kinds.put("wrong-pronoun", NameDamage::wrongPronoun);
    }

    private interface Twist {
        String of(String surname);
    }

    /** The surnames of people introduced by full name who are called by it alone later on. */
    private static List<String[]> people(String text) {
        var people = new ArrayList<String[]>();
        for (var found = FULL.matcher(text.substring(text.indexOf("\n\n"))); found.find();) {
            var surname = found.group(2);
            if (Pattern.compile("(?<!" + found.group(1) + " )\\b" + surname + "\\b(?:" + VERBS + ")").matcher(text).find()) {
                people.add(new String[]{found.group(1), surname});
            }
        }
        return people;
    }

    private static Wound second(String text, Random random, Twist twist) {
        var people = people(text);
        if (people.isEmpty()) {
            return null;
        }
        var person = people.get(random.nextInt(people.size()));
        for (var found = Pattern.compile("(?<!" + person[0] + " )\\b" + person[1] + "\\b(?:" + VERBS + ")").matcher(text); found
                .find();) {
            var wrong = twist.of(person[1]);
            if (!wrong.equals(person[1]) && text.lastIndexOf('\n', found.start()) > 0) {
                return new Wound(new Span(found.start(), found.end()), wrong, true, person[1]);
            }
        }
        return null;
    }

    private static Wound respelled(String text, Random random) {
        return second(text, random, surname -> twist(surname, random));
    }

    private static String twist(String name, Random random) {
        for (var tries = 0; tries < 60; tries++) {
            var pair = RESPELLINGS[random.nextInt(RESPELLINGS.length)];
            var at = name.indexOf(pair[0], 1);
            if (at > 0) {
                return name.substring(0, at) + pair[1] + name.substring(at + pair[0].length());
            }
        }
        return name;
    }

    /** A full name said again with another spelling of its surname. */
    private static Wound respelledFull(String text, Random random) {
        var people = people(text);
        if (people.isEmpty()) {
            return null;
        }
        var person = people.get(random.nextInt(people.size()));
        var at = text.lastIndexOf(person[0] + " " + person[1]);
        var wrong = twist(person[1], random);
        var often = text.split("\\b" + person[1] + "\\b").length > 3;
        return wrong.equals(person[1]) || !often
                ? null
                : new Wound(Span.at(at + person[0].length() + 1, person[1].length()), wrong, true, person[1]);
    }

    private static Wound droppedSurname(String text, Random random) {
        var people = people(text);
        if (people.isEmpty()) {
            return null;
        }
        var person = people.get(random.nextInt(people.size()));
        var at = text.indexOf(person[0] + " " + person[1]);
        return new Wound(Span.at(at, person[0].length() + 1 + person[1].length()), person[0], true, person[1]);
    }

    /** "…," said. */
    private static Wound droppedName(String text, Random random) {
        var people = people(text);
        if (people.isEmpty()) {
            return null;
        }
        var person = people.get(random.nextInt(people.size()));
        var found = Pattern.compile("[\"”] " + person[1] + " (?:said|told|added)").matcher(text);
        return found.find()
                ? new Wound(new Span(found.start(), found.end()), found.group().replace(" " + person[1], ""), true, person[1])
                : null;
    }

    private static Wound foreign(String text, Random random) {
        var script = Transliterator.getInstance(SCRIPTS.get(random.nextInt(SCRIPTS.size())));
        return second(text, random, script::transliterate);
    }

    /** Through another script and back, as ICU reads it: "Biden" → "Pitan". */
    private static Wound backTransliterated(String text, Random random) {
        var there = Transliterator.getInstance(SCRIPTS.get(random.nextInt(SCRIPTS.size())));
        var back = Transliterator.getInstance("Any-Latin; Latin-ASCII; [^a-zA-Z] Remove");
        return second(text, random, name -> {
            var heard = back.transliterate(there.transliterate(name)).toLowerCase(java.util.Locale.ROOT);
            return heard.length() < 2 ? name : heard.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + heard.substring(1);
        });
    }

    /** The surname of one stands before the surname of another who is named at second mention. */
    private static Wound fused(String text, Random random) {
        var people = people(text);
        if (people.size() < 2) {
            return null;
        }
        var other = people.get(random.nextInt(people.size()));
        return second(text, random, surname -> surname.equals(other[1]) ? surname : other[1] + " " + surname);
    }

    /** "the Foreign Minister" with its last word in another script. */
    private static Wound foreignTitle(String text, Random random) {
        var found = Pattern.compile("(?<=\\p{Ll} )(?:minister|police|hospital|government|parliament|prosecutor)(?=[ ,.])")
                .matcher(text);
        if (!found.find(text.indexOf("\n"))) {
            return null;
        }
        for (var word : WORDS) {
            if (word[0].equals(found.group())) {
                return new Wound(new Span(found.start(), found.end()), word[1 + random.nextInt(word.length - 1)], false);
            }
        }
        return null;
    }

    /** A speaker becomes a pronoun of the other sex. */
    private static Wound wrongPronoun(String text, Random random) {
        var people = people(text);
        if (people.isEmpty()) {
            return null;
        }
        var person = people.get(random.nextInt(people.size()));
        var given = person[0].toLowerCase(java.util.Locale.ROOT);
        var man = org.copydesk.findings.reading.Lexicon.MEN.contains(given);
        var woman = org.copydesk.findings.reading.Lexicon.WOMEN.contains(given);
        var found = Pattern.compile("[\"”] (" + person[1] + ") (?:said|told|added)").matcher(text);
        return man == woman || !found.find()
                ? null
                : new Wound(new Span(found.start(1), found.end(1)), man ? "she" : "he", true, person[1]);
    }

    private static Wound foreignWord(String text, Random random) {
        for (var tries = 0; tries < 40; tries++) {
            var word = WORDS[random.nextInt(WORDS.length)];
            var found = Pattern.compile("(?<= )" + word[0] + "(?= )").matcher(text);
            if (found.find(text.indexOf("\n"))) {
                return new Wound(new Span(found.start(), found.end()), word[1 + random.nextInt(word.length - 1)], false);
            }
        }
        return null;
    }

    /** The only one to name the speaker becomes a pronoun at once, in the first words of the story after the headline. */
    private static Wound bare(String text, Random random) {
        var first = text.indexOf("\n\n", text.indexOf("\n\n") + 2);
        var found = Pattern.compile("[\"”] (\\p{Lu}\\p{Ll}+) (said|told|added)").matcher(text);
        if (!found.find(first) || text.substring(0, found.start()).contains(found.group(1))) {
            return null;
        }
        return new Wound(new Span(found.start(1), found.end(1)), random.nextBoolean() ? "he" : "she", true, found.group(1));
    }
}
